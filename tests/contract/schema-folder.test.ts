import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contractFiles } from '../../src/cli/contract-files.js';

const derived = await contractFiles();

describe('the folder schema/', () => {
  it('holds the files that the model gives, and no others', async () => {
    const entries = await readdir('schema', { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
    expect(files.sort()).toEqual([...derived.keys()].map((name) => `schema/${name}`).sort());
  });

  it.each([...derived.keys()])(
    'holds %s as the model gives it: if not, run `npm run schema` and review the difference',
    async (name) => {
      expect(await readFile(`schema/${name}`, 'utf8')).toBe(derived.get(name));
    },
  );
});
