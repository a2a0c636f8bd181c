import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readConfig } from '../../config.js';
import { createGateway } from '../../gateway.js';
import { formatProblem } from '../../source/problem.js';
import { brokenLinks } from './broken-links.js';
import { fileExists } from './file-exists.js';
import { replaceFolder, refusal } from './replace-folder.js';
import { writeSite } from './write-site.js';

/** Writes everything the gateway publishes into a folder, as files that any host can serve; gives the exit code. */
export async function exportSite(positionals: readonly string[]): Promise<number> {
  const folder = outFolder(positionals);
  if (folder === undefined) return fail(['Name the folder to write into: npm run export -- --out site.']);
  const refused = await refusal(folder);
  if (refused !== undefined) return fail([refused]);
  const { config, problems: settings } = readConfig();
  if (!config) return fail(settings);
  const { publicUrl, dataFolder } = config;
  const gateway = await createGateway({ publicUrl, dataFolder, log: pino({ level: 'error' }) });
  if (!gateway.server) return fail(gateway.problems.map(formatProblem));
  const { server, site } = gateway;
  try {
    return await replaceFolder(folder, async (part) => {
      const files = await writeSite(server, site, part);
      const broken = await brokenLinks(site, files, { folder: part, exists: fileExists(part) });
      if (broken.length > 0) return fail([...broken, `Nothing was written: ${folder} is as it was.`]);
      console.log(`${folder} holds ${files.length} files, and every link between them leads somewhere.`);
      return 0;
    });
  } finally {
    await server.close();
  }
}

function outFolder(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { out: { type: 'string' } } }).values.out;
  } catch {
    return undefined;
  }
}

function fail(reasons: readonly string[]): number {
  for (const reason of reasons) console.error(reason);
  return 1;
}
