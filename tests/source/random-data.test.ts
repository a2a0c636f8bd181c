import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../src/source/data-files.js';
import { loadSnapshot } from '../../src/source/load.js';
import { copyData, type DataFolder } from '../support/data-folder.js';
import { now, publication } from './publication.js';

const shipped = await Promise.all(
  dataFiles.map(async ({ name }) => ({ name, text: await readFile(join('data', name), 'utf8') })),
);

/** Values that mean something else in YAML than they seem to, or that no field takes. */
const values = fc.constantFrom(
  ...[
    '~',
    '!!int x',
    '!own x',
    '&a x',
    '*a',
    '<<: *a',
    '|',
    '>-',
    '? x',
    '- x',
    '- - x',
    '{',
    '{ a: 1 }',
    '[',
    ']',
    '"',
    "'",
  ],
  ...[
    '%YAML 1.1',
    '---',
    '...',
    '# x',
    '@x',
    '`x',
    '0x1F',
    '1e999',
    '.nan',
    'yes',
    '1961-02-30',
    '2026-11-22',
    '"\\x00"',
    '\t',
  ],
  ...[
    '__proto__: 1',
    'constructor: 1',
    'toString: {}',
    'names:',
    'names: {}',
    'it: x',
    'parties:',
    'milano:',
    'IT:',
    'é',
  ],
);

const lines = fc.tuple(fc.nat(6), values).map(([indentation, value]) => ' '.repeat(indentation) + value);

/** What a file may hold that is none of ours. */
const contents: Arbitrary<string | Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 500 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(lines, { maxLength: 15 }).map((all) => all.join('\n')),
  fc.json(),
);

/** A line of a file that is left out, doubled, moved, indented or replaced. */
type Change = (all: readonly string[], at: number) => readonly string[];

const changes: Arbitrary<Change> = fc.oneof(
  fc.constant<Change>((all, at) => all.toSpliced(at, 1)),
  fc.constant<Change>((all, at) => all.toSpliced(at, 0, all[at] ?? '')),
  fc.constant<Change>((all, at) => all.toSpliced(at, 2, all[at + 1] ?? '', all[at] ?? '')),
  fc.constant<Change>((all, at) => all.slice(0, at)),
  lines.map(
    (line): Change =>
      (all, at) =>
        all.with(at, line),
  ),
  lines.map(
    (line): Change =>
      (all, at) =>
        all.toSpliced(at, 0, line),
  ),
  values.map(
    (value): Change =>
      (all, at) =>
        all.with(
          at,
          (all[at] ?? '').replace(/: .*|- .*|$/, (end) => end.slice(0, 2) + value),
        ),
  ),
  fc.constantFrom(' ', '  ', '\t').map(
    (space): Change =>
      (all, at) =>
        all.with(at, space + (all[at] ?? '')),
  ),
  fc.constant<Change>((all, at) => all.with(at, (all[at] ?? '').replace(/^ /, ''))),
);

/** A shipped file after some changes. */
const changed = fc
  .tuple(fc.constantFrom(...shipped), fc.array(fc.tuple(changes, fc.nat(10_000)), { minLength: 1, maxLength: 4 }))
  .map(([{ name, text }, all]) => {
    const change = (result: readonly string[], [one, at]: (typeof all)[number]): readonly string[] =>
      result.length === 0 ? result : one(result, at % result.length);
    return { name, content: all.reduce(change, text.split('\n')).join('\n') };
  });

const replaced = fc.record({ name: fc.constantFrom(...dataFiles.map(({ name }) => name)), content: contents });

/** Reads the shipped data with one file in the place of another. */
async function expectDataOrProblems(folder: DataFolder, name: string, content: string | Uint8Array): Promise<void> {
  await folder.write(name, content);
  const { snapshot, problems } = await loadSnapshot(folder.path, publication, now);
  expect(problems.length > 0).toBe(snapshot === undefined);
  for (const { file, line, column, rule, message } of problems) {
    expect(file).toMatch(/\/[a-z]+\.yaml$/);
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    expect([rule, message].every((text) => text.trim() !== '')).toBe(true);
  }
  await folder.write(name, shipped.find((one) => one.name === name)?.text ?? '');
}

describe('the data of a folder', () => {
  it.each([
    ['a file of which is something else', replaced],
    ['a file of which was changed line by line', changed],
  ])('%s are read, or each problem is told with its place', async (_data, files) => {
    await using folder = await copyData();
    await fc.assert(
      fc.asyncProperty(files, ({ name, content }) => expectDataOrProblems(folder, name, content)),
      { numRuns: 120 },
    );
  });
});
