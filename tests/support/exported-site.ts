import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { writeSite } from '../../src/cli/export/write-site.js';
import { createGateway, type GatewayOptions } from '../../src/gateway/gateway.js';
import type { Site } from '../../src/http/site-files.js';
import { formatProblem } from '../../src/source/problem.js';
import { publicUrl } from './gateway.js';
import { temporaryFolder } from './temporary-folder.js';

/** A site as files in a folder of the test's own. */
export interface ExportedSite {
  readonly site: Site;
  readonly folder: string;
  /** The names of its files. */
  readonly names: readonly string[];
  readonly text: (name: string) => Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Writes all a gateway publishes into a folder. */
export async function exportedSite(options: Partial<GatewayOptions> = {}): Promise<ExportedSite> {
  const { gateway, problems } = await createGateway({
    publicUrl,
    dataFolder: 'data',
    log: pino({ level: 'silent' }),
    ...options,
  });
  if (!gateway) throw new Error(problems.map(formatProblem).join('\n'));
  const site = gateway.site();
  const folder = await temporaryFolder();
  await writeSite(gateway.app(), site, folder.path);
  return {
    site,
    folder: folder.path,
    names: [...site.files()].map(({ name }) => name),
    text: (name) => readFile(join(folder.path, name), 'utf8'),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
