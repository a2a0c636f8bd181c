import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject } from '../../src/model/is-object.js';
import { copyData, type DataFolder } from './data-folder.js';

/** What means something to a format, to a program that shows it, or to the eye: a text may begin and end with each. */
const pieces = [
  '</script><script>alert(1)</script>',
  '<!-- ',
  ']]>',
  '<img src=x onerror=alert(1)>',
  '&amp;&lt;&#0;&quot;',
  '"',
  `'`,
  '"""',
  `'''`,
  '\\',
  '\\u0000\\n',
  '\n',
  '\t',
  ' \n ',
  '=cmd()',
  '+1',
  '-1',
  '@x',
  `'=cmd()`,
  `''+1`,
  '＝1',
  '\t=1',
  '|',
  ',;',
  '\u202e',
  '\u2066\u200f',
  '\u200b\u200d\ufeff',
  '\u2028\u2029',
  'e\u0301',
  '👨‍👩‍👧',
  '\u{1fffe}\u{10ffff}',
  '$& $1 $$',
  '{0} {name}',
  '%s %00',
  '^^<x>',
  '@en .',
  '_:b0',
  '${x} `x`',
  '-->',
  '../../etc/passwd',
  'a/b\\c:d',
  '\u00a0\u3000',
  '__proto__',
  'constructor',
  'null',
  'x'.repeat(5000),
] as const;

/** The fields whose texts are anyone's, of one language or several. */
const textFields = new Set([
  ...['names', 'titles', 'descriptions', 'keywords', 'notes', 'scopes'],
  ...['title', 'name', 'identifier', 'publisherIdentifier', 'version'],
]);

/** White space around a text is no part of it. */
const around = /^[ \t\n]+|[ \t\n]+$/g;

/** Stands in each text, so that it is known again. */
const mark = /⟦(\d+)⟧/g;

/** Data full of hostile texts. */
export interface HostileData {
  readonly folder: DataFolder;
  /** All texts that were put in, by their numbers. */
  readonly texts: readonly string[];
  /** What was put in instead of a text of the shipped data. */
  readonly insteadOf: (text: string) => string;
}

/** Copies the shipped data with something hostile instead of every text. */
export async function copyHostileData(): Promise<HostileData> {
  const folder = await copyData();
  const known = new Map<string, string>();
  const insteadOf = (text: string): string => {
    const piece = pieces[known.size % pieces.length] ?? '';
    const placeholder = text.includes('{parties}') ? '{parties}' : '';
    const hostile = known.get(text) ?? `${piece}⟦${known.size}⟧${placeholder}${piece}`.replace(around, '');
    known.set(text, hostile);
    return hostile;
  };
  const spoil = (value: unknown, isText: boolean): unknown => {
    if (typeof value === 'string') return isText ? insteadOf(value) : value;
    if (Array.isArray(value)) return value.map((item) => spoil(item, isText));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, spoil(field, isText || textFields.has(name))]),
    );
  };
  for (const file of (await readdir(folder.path)).filter((name) => name.endsWith('.yaml'))) {
    const records: unknown = spoil(parse(await readFile(join(folder.path, file), 'utf8')), false);
    const lines = Object.entries(isObject(records) ? records : {}).map(
      ([name, record]) => `${name}: ${JSON.stringify(record)}\n`,
    );
    await folder.write(file, lines.join(''));
  }
  return { folder, texts: [...known.values()], insteadOf };
}

/** The numbers of the texts of which a piece is in a text. */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(mark)].map(([, number]) => Number(number));

/** Finds what holds a part of a text that was put in, but not the whole of it. */
export const spoilt = (found: readonly string[], texts: readonly string[]): readonly string[] =>
  found.filter((text) => numbersIn(text).some((number) => !holds(text, texts[number] ?? '')));

/** A name of an agreement has its cities in the middle. */
const holds = (text: string, put: string): boolean => put.split('{parties}').every((part) => text.includes(part));

/** Finds the texts that are nowhere to be found to the letter. */
export function missing(found: readonly string[], wanted: readonly string[]): readonly string[] {
  const all = new Set(found);
  return wanted.filter((text) => !text.includes('{parties}') && !all.has(text));
}
