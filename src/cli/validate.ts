import { createSchema } from '../graphql/schema.js';
import { createIris } from '../model/iris.js';
import { nodeShapes } from '../model/node-shapes.js';
import { readConfig } from '../config.js';
import { loadSnapshot } from '../source/load.js';
import { formatProblem } from '../source/problem.js';

/** Checks a folder of data and prints everything that is wrong with it; the exit code tells whether anything is. */
export async function validate([folder]: readonly string[]): Promise<number> {
  const { config, problems: settings } = readConfig();
  const dataFolder = folder ?? config?.dataFolder;
  if (dataFolder === undefined) {
    for (const problem of settings) console.error(problem);
    return 1;
  }
  const publication = { iris: createIris('http://localhost'), shapes: nodeShapes(createSchema()), distributions: [] };
  const { snapshot, problems } = await loadSnapshot(dataFolder, publication, new Date());
  for (const problem of problems) console.error(formatProblem(problem));
  if (!snapshot) return 1;
  const { City, Country, Agreement, Sector } = snapshot;
  console.log(
    `${dataFolder} is valid: ${Agreement.length} agreements, ${City.length} cities, ${Country.length} countries, ${Sector.length} sectors.`,
  );
  return 0;
}
