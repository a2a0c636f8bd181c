import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../src/source/data-files.js';
import { loadSnapshot } from '../../src/source/load.js';
import { formatProblem } from '../../src/source/problem.js';
import { copyData } from '../support/data-folder.js';
import { problemsOf } from './mistake.js';
import { now, publication } from './publication.js';

/** What has a meaning in YAML, and what some formats cannot hold. */
const punctuation = Array.from(':-[]{}"\'#&*!|>%@,.?\u0000é😀');

describe('loading a data folder', () => {
  it('finds nothing wrong with the shipped data', async () => {
    expect((await loadSnapshot('data', publication, now)).problems).toEqual([]);
  });

  it('gives no snapshot of data with a problem', async () => {
    await using folder = await copyData();
    await folder.edit('cities.yaml', 'latitude: 45.4643', 'latitude: 91');
    expect((await loadSnapshot(folder.path, publication, now)).snapshot).toBeUndefined();
  });

  it('leaves out white space around a text, and nothing else', async () => {
    await using folder = await copyData();
    await folder.edit('cities.yaml', 'it: Milano\n', 'it: " \\n\\u2028\\ufeff Mi  lano \\u200b\\t "\n');
    const { snapshot } = await loadSnapshot(folder.path, publication, now);
    expect(snapshot?.City.find(({ slug }) => slug === 'milano')?.names[0].value).toBe('\u2028\ufeff Mi  lano \u200b');
  });

  it('tells of three mistakes in three files at once, in the order of files', async () => {
    await using folder = await copyData();
    await folder.edit('sectors.yaml', 'en: Public administration', 'eng: Public administration');
    await folder.edit('cities.yaml', 'latitude: 45.4643', 'latitude: 91');
    await folder.edit('agreements.yaml', 'date: 1961-07-28', 'date: 28/07/1961');
    expect((await problemsOf(folder)).map(formatProblem)).toEqual([
      'agreements.yaml:7:9 partial-date "28/07/1961" is not valid here: write what is known and exists in the calendar: YYYY-MM-DD, YYYY-MM or YYYY; leave the field out if nothing is.',
      'cities.yaml:8:25 latitude "91" is not valid here: write decimal degrees between -90 and 90, negative south of the equator.',
      'sectors.yaml:6:5 language-tag "eng" is not valid here: write a language tag of BCP 47 in its usual spelling, such as it, en, pt-BR or zh-Hans.',
    ]);
  });

  it('never throws, and says in single lines without a stack trace what is wrong', async () => {
    await using folder = await copyData();
    const texts = await Promise.all(
      dataFiles.map(async ({ name }) => ({ name, text: await readFile(join(folder.path, name), 'utf8') })),
    );
    const spoilt = fc.record({
      file: fc.constantFrom(...texts),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(60),
      junk: fc.string({ unit: fc.constantFrom('a', '1', ' ', '\n', '\t', ...punctuation), maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ file: { name, text }, place, length, junk }) => {
        const start = Math.floor(place * text.length);
        await folder.write(name, text.slice(0, start) + junk + text.slice(start + length));
        const lines = (await problemsOf(folder)).map(formatProblem);
        await folder.write(name, text);
        for (const line of lines) expect(line).toMatch(/^[a-z]+\.yaml:[1-9]\d*:[1-9]\d* [a-z-]+ \S.*[.?]$/u);
        for (const line of lines) expect(line).not.toMatch(/\bat .*:\d+:\d+|node_modules|Error\b|undefined|\[object/);
      }),
      { numRuns: 40 },
    );
  });
});
