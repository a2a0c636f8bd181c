import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contractFiles } from '../../src/cli/contract-files.js';

const derived = await contractFiles();

/** The contract of the last release, which no change of the model touches. */
const released = 'schema/released.graphql';

describe('the folder schema/', () => {
  it('holds the files that the model gives, the contract of the last release, and no others', async () => {
    const entries = await readdir('schema', { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
    expect(files.sort()).toEqual([released, ...[...derived.keys()].map((name) => `schema/${name}`)].sort());
  });

  it.each([...derived.keys()])(
    'holds %s as the model gives it: if not, run `npm run schema` and review the difference',
    async (name) => {
      expect(await readFile(`schema/${name}`, 'utf8')).toBe(derived.get(name));
    },
  );
});
