import { stringify } from 'csv-stringify/sync';
import { batches } from '../batches.js';
import type { Cell } from './column.js';
import type { Table } from './tables.js';

/** How many rows are written at once, so that a table of any length needs little memory. */
const batchSize = 500;

/** Spreadsheets take a file for another encoding unless it starts with this. */
const byteOrderMark = '\ufeff';

/**
 * Turns a table into CSV (RFC 4180) in UTF-8, piece by piece. A text that a spreadsheet would take for a formula starts
 * with an apostrophe, which keeps it a text; numbers stay as they are.
 */
export function* writeCsv({ columns, rows }: Table): Iterable<string> {
  yield byteOrderMark + lines([columns.map(({ name }) => name)]);
  for (const batch of batches(rows(), { most: batchSize })) yield lines(batch);
}

const lines = (rows: readonly (readonly Cell[])[]): string =>
  stringify([...rows], {
    record_delimiter: '\r\n',
    escape_formulas: true,
    // The writer knows all beginnings of a formula but this one.
    cast: { string: (text) => (text.startsWith('\n') ? `'${text}` : text) },
  });
