import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataFolder } from '../../support/data-folder.js';
import { filesIn } from '../../support/files-in.js';
import { manyCities } from '../../support/many-cities.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.js';
import { compile, type CommandLine } from '../command-line.js';

let commandLine: CommandLine;
let data: DataFolder;
let folder: TemporaryFolder;
let earlier: readonly string[];
beforeAll(async () => {
  commandLine = await compile();
  folder = await temporaryFolder();
  await commandLine.run(['export', '--out', join(folder.path, 'site')]);
  earlier = await filesIn(join(folder.path, 'site'));
  ({ folder: data } = await manyCities());
});
afterAll(() =>
  Promise.all([commandLine[Symbol.asyncDispose](), folder[Symbol.asyncDispose](), data[Symbol.asyncDispose]()]),
);

/** Starts an export and stops it once it has written some files; gives the exit code. */
async function stopMidway(signal: NodeJS.Signals): Promise<number | null> {
  const settings = { DATA_DIR: data.path };
  const running = commandLine.start(['export', '--out', join(folder.path, 'site')], settings);
  const before = (await filesIn(folder.path)).length;
  while ((await filesIn(folder.path).catch(() => [])).length < before + 20) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return running.stop(signal);
}

describe('an export that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves nothing beside the folder on %s', async (signal) => {
    await stopMidway(signal);
    expect(await readdir(folder.path)).toEqual(['site']);
  });

  it('ends by the signal, as it would have', async () => {
    expect(await stopMidway('SIGTERM')).toBeNull();
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('leaves the earlier export as it was on %s', async (signal) => {
    await stopMidway(signal);
    expect(await filesIn(join(folder.path, 'site'))).toEqual(earlier);
  });
});
