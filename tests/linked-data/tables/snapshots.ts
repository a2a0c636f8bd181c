import type { Snapshot } from '../../../src/model/snapshot.js';
import { loadSnapshot } from '../../../src/source/load.js';
import { formatProblem } from '../../../src/source/problem.js';
import { now, publication } from '../../source/publication.js';
import { copyData } from '../../support/data-folder.js';

/** Reads a folder of data that must be without a mistake. */
async function snapshotOf(folder: string): Promise<Snapshot> {
  const { snapshot, problems } = await loadSnapshot(folder, publication, now);
  if (!snapshot) throw new Error(problems.map(formatProblem).join('\n'));
  return snapshot;
}

/** Reads the shipped data after one change of a file. */
export async function changedSnapshot(file: string, before: string, after: string): Promise<Snapshot> {
  await using folder = await copyData();
  await folder.edit(file, before, after);
  return await snapshotOf(folder.path);
}

/** The snapshot of a city whose three agreements have up to three parties and whose texts are French and German. */
export const threeCities = (): Promise<Snapshot> => snapshotOf('tests/fixtures/three-cities');
