import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileExists } from '../../../src/cli/export/file-exists.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.js';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder.path, 'cities'));
  await writeFile(join(folder.path, 'cities/forlì.ttl'), '');
});
afterAll(() => folder[Symbol.asyncDispose]());

describe('fileExists', () => {
  it.each(['/cities/forlì.ttl', '/cities/forl%C3%AC.ttl'])('finds a file at %s', async (path) => {
    expect(await fileExists(folder.path)(path)).toBe(true);
  });

  it.each(['', '/', '/cities', '/cities/', '/cities/forlì', '/cities/forlì.ttl/', '/%', '/%C3', '/%00'])(
    'finds nothing at "%s"',
    async (path) => {
      expect(await fileExists(folder.path)(path)).toBe(false);
    },
  );
});
