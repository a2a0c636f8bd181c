import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/linked-data/tables/write-csv.js';
import type { Cell } from '../../../src/linked-data/tables/column.js';
import type { Table } from '../../../src/linked-data/tables/tables.js';
import type { Snapshot } from '../../../src/model/snapshot.js';
import { shippedSnapshot } from '../../source/publication.js';
import { csvOf, readCsv, recordsOf, tables } from './records-of.js';
import { changedSnapshot } from './snapshots.js';

let shipped: Snapshot;
beforeAll(async () => {
  shipped = await shippedSnapshot();
});

/** The shipped table of cities with these rows instead, of one cell each. */
function tableOf(rows: () => Iterable<readonly Cell[]>): Table {
  const table = tables(shipped, 'City');
  return { ...table, columns: table.columns.slice(0, 1), rows };
}

/** What a parser reads of one cell. */
const written = (cell: Cell): string | undefined => readCsv(csvOf(tableOf(() => [[cell]])))[0]?.['id'];

describe('CSV', () => {
  it('is read back to the letter by a parser that did not write it', () => {
    const table = tables(shipped, 'Agreement');
    const cells = [...table.rows()].map((row) => row.map((cell) => String(cell ?? '')));
    expect(readCsv(csvOf(table)).map((record) => Object.values(record))).toEqual(cells);
  });

  it('has a row of headers where there is nothing else', () => {
    expect(csvOf(tableOf(() => []))).toBe('\ufeffid\r\n');
  });

  it('starts with one byte order mark', () => {
    const long = tableOf(() => Array.from({ length: 1203 }, () => ['x']));
    expect([...csvOf(long).matchAll(/\ufeff/g)].map(({ index }) => index)).toEqual([0]);
  });

  it('ends each row as RFC 4180 has it', () => {
    expect(csvOf(tables(shipped, 'Country')).split('\r\n')).toHaveLength(1 + 16 + 1);
  });

  it.each(['a "quoted" text', 'one, two', 'one\ntwo', '"', "it's", ' around ', 'a=b', "'", "'a'", "''"])(
    'keeps the text %j',
    (text) => {
      expect(written(text)).toBe(text);
    },
  );

  it.each(['=cmd()', '+1', '-1', '@x', '\tx', '\n=x', '＝x', '＋x', '－x', '＠x', '=HYPERLINK("a","b")'])(
    'makes no formula of the text %j',
    (text) => {
      expect(written(text)).toBe(`'${text}`);
    },
  );

  it.each(["'=cmd()", "''+1", "'\t", "'＝x"])(
    'tells the text %j from one that was kept from being a formula',
    (text) => {
      expect(written(text)).toBe(`'${text}`);
    },
  );

  it('gives all texts to the letter to who takes one apostrophe from those before a formula', () => {
    const text = fc.stringMatching(/^['=+\-@\t\r\n＝＋－＠a ]{1,6}$/);
    fc.assert(
      fc.property(text, (value) => {
        expect(written(value)?.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')).toBe(value);
      }),
    );
  });

  it.each([-1.8998, 0, 45.4643, 1417600])('keeps the number %d', (number) => {
    expect(written(number)).toBe(String(number));
  });

  it('makes no formula of a name in the data', async () => {
    const snapshot = await changedSnapshot('cities.yaml', 'en: Milan', `en: '=cmd|" /C calc"!A0'`);
    const milan = recordsOf(snapshot, 'City').find(({ slug }) => slug === 'milano');
    expect(milan?.['name_en']).toBe(`'=cmd|" /C calc"!A0`);
  });

  it('leaves a cell without a value empty', () => {
    expect(written(null)).toBe('');
  });

  it('gives its first rows before it asks for the last ones', () => {
    let asked = 0;
    const rows = function* (): Iterable<readonly Cell[]> {
      for (; asked < 100_000; asked += 1) yield [asked];
    };
    const [head, first] = writeCsv(tableOf(rows));
    expect([head, first?.startsWith('0\r\n1\r\n'), asked < 1000]).toEqual(['\ufeffid\r\n', true, true]);
  });

  it('loses and repeats no row between its pieces', () => {
    const cells = Array.from({ length: 1203 }, (_, index) => [index]);
    expect(readCsv(csvOf(tableOf(() => cells))).map(({ id }) => Number(id))).toEqual(cells.flat());
  });
});
