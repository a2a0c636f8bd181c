import { Readable } from 'node:stream';
import type { Quad } from '@rdfjs/types';
import { stringify } from 'csv-stringify/sync';
import { Store } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import { csvwMetadata } from '../../../src/linked-data/tables/csvw-metadata.js';
import type { Table } from '../../../src/linked-data/tables/tables.js';
import { segments, type EntityName } from '../../../src/model/entity-name.js';
import { isObject } from '../../../src/model/is-object.js';
import type { Snapshot } from '../../../src/model/snapshot.js';
import { prefixes } from '../../../src/vocabulary/prefixes.js';
import { publication } from '../../source/publication.js';
import { normalise, readRdf } from '../../support/rdf.js';
import { csvOf, readCsv, tables } from './records-of.js';

/** As much of the context of CSVW as our metadata need, because tests do not ask the network. */
const context = {
  '@vocab': 'http://www.w3.org/ns/csvw#',
  dc: prefixes.dcterms,
  xsd: prefixes.xsd,
  ...Object.fromEntries(['anyURI', 'date', 'double', 'integer', 'string'].map((name) => [name, `xsd:${name}`])),
  titles: { '@id': 'title' },
  columns: { '@id': 'column', '@container': '@list' },
  datatype: { '@type': '@vocab' },
};

const names: readonly EntityName[] = ['City', 'Agreement', 'Sector', 'Country'];

/** The metadata of all tables of a snapshot. */
export const metadataOf = (snapshot: Snapshot): object =>
  csvwMetadata(
    snapshot,
    names.map((name) => tables(snapshot, name)),
    { iris: publication.iris, copies: [] },
  );

/** What a processor of CSVW says in its minimal mode of all tables of a snapshot. */
export async function readCsvw(snapshot: Snapshot): Promise<readonly Quad[]> {
  const metadata = metadataOf(snapshot);
  const described: unknown = Reflect.get(metadata, 'tables');
  const quads = names.map((name, index) => {
    const table: unknown = Array.isArray(described) ? described[index] : undefined;
    if (!isObject(table)) throw new Error(`The metadata do not describe ${segments[name]}.csv.`);
    const document = { ...table, '@context': context };
    return readTable(tables(snapshot, name), JSON.stringify(document));
  });
  return (await Promise.all(quads)).flat();
}

async function readTable(table: Table, metadata: string): Promise<readonly Quad[]> {
  const dataset = new Store([...(await readRdf(metadata, 'application/ld+json'))]);
  const parser = new CsvwParser({ metadata: dataset, baseIRI: table.url });
  const quads: Quad[] = [];
  for (const text of withSingleValues(table, csvOf(table)))
    for await (const quad of parser.import(Readable.from([text]))) quads.push(normalise(quad));
  // The rest of the standard mode tells of tables and rows, which are blank nodes.
  return quads.filter(({ subject }) => subject.termType === 'NamedNode');
}

/**
 * The parser knows no separator. So it reads a table that has several values in a cell once for each of them; a table
 * that has none it reads as it is.
 */
function withSingleValues({ columns }: Table, text: string): readonly string[] {
  const separators = new Map(
    columns.map(({ name, separator, suppressed }) => [name, suppressed ? undefined : separator]),
  );
  const records = readCsv(text).map((record) =>
    Object.entries(record).map(([name, cell]) => cell.split(separators.get(name) ?? /$^/)),
  );
  const most = Math.max(...records.flat().map(({ length }) => length));
  if (most === 1) return [text];
  const header = columns.map(({ name }) => name);
  const nth = (index: number): readonly string[][] =>
    records.map((cells) => cells.map((values, column) => (column < 2 ? values[0] : values[index]) ?? ''));
  return Array.from({ length: most }, (_, index) => stringify([header, ...nth(index)]));
}
