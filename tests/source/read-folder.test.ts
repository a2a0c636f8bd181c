import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/source/problem.js';
import { copyData, type DataFolder } from '../support/data-folder.js';
import { problemsOf } from './mistake.js';

/** What may be wrong with a folder, how to make it so, and the line that tells of it. */
const mistakes: readonly (readonly [mistake: string, make: (folder: DataFolder) => Promise<void>, line: RegExp])[] = [
  [
    'a file that is missing',
    (folder) => folder.remove('cities.yaml'),
    /^cities\.yaml:1:1 missing-file .*: create it, even if it only holds \{\}\.$/,
  ],
  [
    'the file of the dataset missing',
    (folder) => folder.remove('dataset.yaml'),
    /^dataset\.yaml:1:1 missing-file .*: create it/,
  ],
  [
    'a file of an unknown name',
    (folder) => folder.write('towns.yml', 'roma: {}'),
    /^towns\.yml:1:1 unknown-file .*: move its records to one of dataset\.yaml, cities\.yaml, .* or remove it\.$/,
  ],
  [
    'a file in Latin-1',
    (folder) => folder.write('cities.yaml', Buffer.from('# citt\xe0\nmilano: {}\n', 'latin1')),
    /^cities\.yaml:1:1 encoding .*: save it again with the encoding UTF-8\.$/,
  ],
  [
    'a file in UTF-16',
    (folder) => folder.write('cities.yaml', Buffer.from('\ufeffmilano: {}\n', 'utf16le')),
    /^cities\.yaml:1:1 encoding .*: save it again with the encoding UTF-8\.$/,
  ],
  ...['dataset', 'cities', 'countries', 'agreements', 'sectors'].map(
    (name) =>
      [
        `${name}.yaml being empty`,
        (folder: DataFolder) => folder.write(`${name}.yaml`, ''),
        new RegExp(`^${name}\\.yaml:1:1 wrong-type .*: write names with a colon`),
      ] as const,
  ),
  [
    'a file that holds a list',
    (folder) => folder.write('cities.yaml', '# cities\n- milano\n- roma\n'),
    /^cities\.yaml:2:1 wrong-type .*: write names with a colon/,
  ],
];

describe('reading a data folder', () => {
  it.each(mistakes)('tells in one line of %s', async (_mistake, make, line) => {
    await using folder = await copyData();
    await make(folder);
    expect((await problemsOf(folder)).map(formatProblem)).toEqual([expect.stringMatching(line)]);
  });

  it('tells in one line that there is no folder, and names the files of one', async () => {
    expect((await problemsOf({ path: '/nowhere' })).map(formatProblem)).toEqual([
      expect.stringMatching(/^\/nowhere:1:1 missing-folder .*: name a folder that holds dataset\.yaml, cities\.yaml, /),
    ]);
  });

  it('lets files be that are not YAML', async () => {
    await using folder = await copyData();
    await folder.write('README.md', '# Data');
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('reads UTF-8 with a byte order mark', async () => {
    await using folder = await copyData();
    await folder.edit('sectors.yaml', '#', '\ufeff#');
    expect(await problemsOf(folder)).toEqual([]);
  });
});
