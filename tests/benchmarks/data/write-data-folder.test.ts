import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/source/problem.js';
import { loadSnapshot } from '../../../src/source/load.js';
import { now, publication } from '../../source/publication.js';
import { filesIn } from '../../support/files-in.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { writeDataFolder, type DataOptions } from './write-data-folder.js';

const small: DataOptions = { agreements: 300, cities: 150, seed: 7 };

/** All bytes that some options make, file by file. */
async function bytesOf(options: DataOptions): Promise<readonly string[]> {
  await using folder = await temporaryFolder();
  await writeDataFolder(folder.path, options);
  const names = await filesIn(folder.path);
  return await Promise.all(names.map((name) => readFile(join(folder.path, name), 'utf8')));
}

describe('writeDataFolder', () => {
  it('writes the same bytes for the same seed', async () => {
    expect(await bytesOf(small)).toEqual(await bytesOf(small));
  });

  it('writes other bytes for another seed', async () => {
    expect(await bytesOf({ ...small, seed: 8 })).not.toEqual(await bytesOf(small));
  });

  it.each(['yaml', 'json'] as const)('writes %s that a gateway reads without a problem', async (syntax) => {
    await using folder = await temporaryFolder();
    await writeDataFolder(folder.path, { ...small, syntax });
    const { snapshot, problems } = await loadSnapshot(folder.path, publication, now);
    expect(problems.map(formatProblem)).toEqual([]);
    expect([snapshot?.Agreement.length, snapshot?.City.length]).toEqual([300, 150]);
  });

  it('writes the same data in both syntaxes', async () => {
    await using folder = await temporaryFolder();
    const [yaml, json] = [join(folder.path, 'yaml'), join(folder.path, 'json')];
    await writeDataFolder(yaml, small);
    await writeDataFolder(json, { ...small, syntax: 'json' });
    const [fromYaml, fromJson] = await Promise.all(
      [yaml, json].map(async (path) => (await loadSnapshot(path, publication, now)).snapshot),
    );
    const written = (snapshot: typeof fromYaml) =>
      snapshot?.Agreement.map(({ slug, names, date, parties, notes }) => [
        slug,
        names,
        date,
        parties.map(({ names }) => names),
        notes,
      ]);
    expect(written(fromYaml)).toEqual(written(fromJson));
  });
});
