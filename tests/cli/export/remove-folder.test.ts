import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { removeFolder } from '../../../src/cli/export/remove-folder.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** Makes files in a folder, one after the other, until there is no folder or there are 20,000. */
const writing = `
  const { writeFileSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  try {
    for (let i = 0; i < 20_000; i++) {
      writeFileSync(workerData + '/' + i, '');
      if (i === 100) parentPort.postMessage('writing');
    }
  } catch {}
`;

describe('removeFolder', () => {
  it('removes a folder and all in it', async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, 'a/b'), { recursive: true });
    await writeFile(join(folder.path, 'a/b/c'), '');
    removeFolder(join(folder.path, 'a'));
    expect(existsSync(join(folder.path, 'a'))).toBe(false);
  });

  it('removes a folder that is being written into', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'a');
    await mkdir(path);
    const worker = new Worker(writing, { eval: true, workerData: path });
    await new Promise((resolve) => worker.once('message', resolve));
    removeFolder(path);
    expect(existsSync(path)).toBe(false);
    await worker.terminate();
  });

  it('has nothing to say of a folder that is not there', async () => {
    await using folder = await temporaryFolder();
    expect(() => {
      removeFolder(join(folder.path, 'a'));
    }).not.toThrow();
  });
});
