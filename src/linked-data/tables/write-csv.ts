import { stringify } from 'csv-stringify/sync';
import { batches } from '../batches.js';
import type { Cell } from './column.js';
import type { Table } from './tables.js';

/** How many rows are written at once, so that a table of any length needs little memory. */
const batchSize = 500;

/** Spreadsheets take a file for another encoding unless it starts with this. */
const byteOrderMark = '\ufeff';

/** How a text begins that a spreadsheet would take for a formula, or that would be taken for one that was kept from it. */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Turns a table into CSV (RFC 4180) in UTF-8, piece by piece. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, which keeps it a text, and so does one that has apostrophes before such a text: whoever takes one
 * away from each has all texts to the letter. Numbers stay as they are.
 */
export function* writeCsv({ columns, rows }: Table): Iterable<string> {
  yield byteOrderMark + lines([columns.map(({ name }) => name)]);
  for (const batch of batches(rows(), { most: batchSize })) yield lines(batch);
}

const lines = (rows: readonly (readonly Cell[])[]): string =>
  stringify([...rows], {
    record_delimiter: '\r\n',
    // Not by `escape_formulas`, after which `=x` and `'=x` are the same.
    cast: { string: (text) => (formula.test(text) ? `'${text}` : text) },
  });
