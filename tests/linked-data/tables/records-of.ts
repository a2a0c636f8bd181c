import { parse } from 'csv-parse/sync';
import { writeCsv } from '../../../src/linked-data/tables/write-csv.js';
import { createTables, type Table } from '../../../src/linked-data/tables/tables.js';
import type { EntityName } from '../../../src/model/entity-name.js';
import type { Snapshot } from '../../../src/model/snapshot.js';
import { publication } from '../../source/publication.js';

export const tables = createTables(publication.shapes, publication.iris);

/** The whole of a table as CSV. */
export const csvOf = (table: Table): string => [...writeCsv(table)].join('');

/** Reads CSV by a parser that did not write it: each row by its headers. */
export const readCsv = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse<Record<string, string>>(text, { bom: true, columns: true, record_delimiter: '\r\n' });

/** The rows of an entity's table, after they were written as CSV. */
export const recordsOf = (snapshot: Snapshot, entity: EntityName): readonly Readonly<Record<string, string>>[] =>
  readCsv(csvOf(tables(snapshot, entity)));
