import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readConfig } from '../../config.js';
import { createGateway, type Gateway } from '../../gateway/gateway.js';
import { formatProblem } from '../../source/problem.js';
import { brokenLinks } from './broken-links.js';
import { fileExists } from './file-exists.js';
import { replaceFolder, refusal } from './replace-folder.js';
import { isSystemError } from './system-error.js';
import { writeSite } from './write-site.js';

/** Writes everything the gateway publishes into a folder, as files that any host can serve; gives the exit code. */
export async function exportSite(positionals: readonly string[]): Promise<number> {
  const folder = outFolder(positionals);
  if (folder === undefined) return fail(['Name the folder to write into: npm run export -- --out site.']);
  const { config, problems: settings } = readConfig();
  if (!config) return fail(settings);
  const { publicUrl, dataFolder } = config;
  if (new URL(publicUrl).hostname === 'localhost') {
    console.error(`All addresses start with ${publicUrl}: set PUBLIC_URL to where the files will be.`);
  }
  const { gateway, problems } = await createGateway({ publicUrl, dataFolder, log: pino({ level: 'error' }) });
  if (!gateway) return fail(problems.map(formatProblem));
  try {
    return await exportInto(folder, gateway);
  } catch (error) {
    if (isSystemError(error)) return fail([`Cannot write ${folder}: ${error.message}.`]);
    throw error;
  }
}

async function exportInto(folder: string, gateway: Gateway): Promise<number> {
  const site = gateway.site();
  const names = [...site.files()].map(({ name }) => name);
  const refused = await refusal(folder, names);
  if (refused !== undefined) return fail([refused]);
  const isWhole = await replaceFolder(folder, async (part) => {
    await writeSite(gateway.app(), site, part);
    const broken = await brokenLinks(site, names, { folder: part, exists: fileExists(part) });
    for (const link of broken) console.error(link);
    return broken.length === 0;
  });
  if (!isWhole) return fail([`Nothing was written: ${folder} is as it was.`]);
  console.log(
    `${folder} holds ${names.length} files for ${site.publicUrl}, and every link between them leads somewhere.`,
  );
  return 0;
}

function outFolder(args: readonly string[]): string | undefined {
  try {
    const { out } = parseArgs({ args: [...args], options: { out: { type: 'string' } } }).values;
    // An empty name, such as that of a variable that is not set, is the folder one is in.
    return out === '' ? undefined : out;
  } catch {
    return undefined;
  }
}

function fail(reasons: readonly string[]): number {
  for (const reason of reasons) console.error(reason);
  return 1;
}
