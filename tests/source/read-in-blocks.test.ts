import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../src/source/data-files.js';
import { readInBlocks } from '../../src/source/read-in-blocks.js';
import { isRawRecord } from '../../src/source/records.js';
import { readYamlDocument, type Path, type YamlReading } from '../../src/source/yaml-document.js';

const shipped = dataFiles.map(({ name }) => ({ name, text: readFileSync(`data/${name}`, 'utf8') }));

/** The ways to all parts of a value. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((part: unknown, index) => [index, part] as const)
    : Object.entries(isRawRecord(value) ? value : {});
  return [path, ...parts.flatMap(([step, part]) => pathsIn(part, [...path, step]))];
}

/** What a reading tells of a text, and where it says that each part of its value stands. */
const told = ({ value, mistakes, positionOf, positionOfKey }: YamlReading): unknown => ({
  value,
  // A whole reader places a repeated key too early where the value before it is empty.
  mistakes: mistakes.map((mistake) => (mistake.rule === 'duplicate-key' ? mistake.rule : mistake)),
  positions: (mistakes.length > 0 ? [] : pathsIn(value)).map((path) => [path, positionOf(path), positionOfKey(path)]),
});

/** Tells of a text what a whole reader does, or nothing. */
function agrees(text: string): boolean {
  const reading = readInBlocks(Buffer.from(text));
  if (!reading) return false;
  const whole = readYamlDocument(text);
  expect(told(reading)).toEqual(told(whole));
  return true;
}

/** Lines of YAML, most of them plain, in an order that is seldom right. */
const scalars = [
  ...['Milano', 'a b', 'a: b', 'a #b', 'a#b', '# b', '"a"', "'it''s'", '"a\\n"', '{ a: 1, b: [x, "y"] }', '[]', '{}'],
  ...[
    '[a, b]',
    '[a, {b: c}]',
    '[a: b]',
    '{a}',
    '[a,]',
    '[a',
    'https://a.it/?b#c',
    '1',
    '-1',
    '-0',
    '007',
    '1.50',
    '.5',
  ],
  ...[
    '1e3',
    '0x1f',
    '0o7',
    '1_0',
    '+1',
    '12:30',
    '2015-07',
    '2015-07-02',
    '1.2.3',
    '3rd',
    '-',
    '- a',
    '-a',
    '?a',
    ':a',
  ],
  ...['null', '~', 'Null', 'true', 'FALSE', 'yes', 'NaN', '.nan', '-.inf', '>-', '|', '>', '|+', '>2', '&a b', '*a'],
  ...['!a', '@a', '%a', '`a', '"a', "'", 'é', '대구', '😀', '\u00a0', 'a\u00a0', 'a\tb', '\t', '<<', '---', '...', ''],
];
const names = ['a', 'b', 'milano-daegu', '2024', '"a"', 'true', 'a b', '__proto__', 'constructor', 'è', '- a', '- b'];
const line = fc
  .record({
    indent: fc.constantFrom(0, 0, 2, 2, 2, 4, 4, 3, 6),
    text: fc.oneof(
      fc.tuple(fc.constantFrom(...names), fc.constantFrom(...scalars)).map(([name, scalar]) => `${name}: ${scalar}`),
      fc.constantFrom(...names).map((name) => `${name}:`),
      fc.constantFrom(...scalars).map((scalar) => `- ${scalar}`),
      fc.constantFrom(...scalars),
    ),
    end: fc.constantFrom('\n', '\n', '\n', '\n', ' \n', ' # c\n', '\n\n', '\n  \n', '\r\n'),
  })
  .map(({ indent, text, end }) => ' '.repeat(indent) + text + end);
const record = fc.array(line, { maxLength: 5 }).map((lines) => `a:\n${lines.map((one) => `  ${one}`).join('')}`);

describe('reading a file in blocks', () => {
  it.each(shipped)('tells of $name what reading it as a whole does', ({ text }) => {
    expect(agrees(text)).toBe(true);
  });

  it.each(shipped)('tells of $name the same where lines end as on Windows', ({ text }) => {
    expect(agrees(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it('tells of shipped files with junk in them what reading them as a whole does', () => {
    const unit = fc.constantFrom(...Array.from(':-[]{}"\'#&*!|>%@,.?a1 \n\t\r\u0000é😀'));
    const spoilt = fc.record({
      file: fc.constantFrom(...shipped),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(20),
      junk: fc.string({ unit, maxLength: 6 }),
    });
    fc.assert(
      fc.property(spoilt, ({ file: { text }, place, length, junk }) => {
        const start = Math.floor(place * text.length);
        agrees(text.slice(0, start) + junk + text.slice(start + length));
      }),
      { numRuns: 60 },
    );
  });

  it('tells of lines of YAML, right or wrong, what reading them as a whole does', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(record, line), { minLength: 1, maxLength: 4 }), (pieces) => {
        agrees(pieces.join(''));
      }),
      { numRuns: 2000 },
    );
  });
});
