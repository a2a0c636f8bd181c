import type { Iris } from '../../model/iris.js';
import type { Snapshot } from '../../model/snapshot.js';
import { csvw } from '../../vocabulary/csvw.js';
import { schema } from '../../vocabulary/schema.js';
import type { JsonObject } from '../json-ld.js';
import type { Column } from './column.js';
import { csvwColumn, csvwName } from './csvw-column.js';
import { csvwConstants } from './csvw-constants.js';
import { key } from './key.js';
import type { Table } from './tables.js';

/** Where the tables are, and which of them stand at another address, too. */
export interface TablePlaces {
  readonly iris: Iris;
  readonly copies: readonly { readonly table: Table; readonly url: string }[];
}

/**
 * Turns tables into the metadata that tell what their CSV means (Metadata Vocabulary for Tabular Data). A processor
 * that follows them (Generating RDF from Tabular Data, minimal mode) says what the dataset says, and no more; only a
 * text that would be a formula keeps the apostrophe it has in the CSV.
 */
export const csvwMetadata = (
  { dataset }: Snapshot,
  tables: readonly Table[],
  { iris, copies }: TablePlaces,
): JsonObject => ({
  '@context': csvw.context,
  '@type': 'TableGroup',
  'dc:title': dataset.titles.map(({ language, value }) => ({ '@value': value, '@language': language })),
  'dc:license': { '@id': dataset.licence },
  'dc:modified': { '@value': dataset.modified, '@type': 'xsd:date' },
  tables: [
    ...tables.map((table) => csvwTable(table, tables, iris)),
    // What a copy says has been said.
    ...copies.map(({ table, url }) => ({ ...csvwTable(table, tables, iris), url, suppressOutput: true })),
  ],
});

function csvwTable({ entity, shape, url, columns }: Table, all: readonly Table[], iris: Iris): JsonObject {
  return {
    url,
    'dc:description': { '@value': shape.description, '@language': 'en' },
    tableSchema: {
      aboutUrl: iris.entity(entity, `{${key}}`),
      primaryKey: key,
      rowTitles: columns.filter(({ propertyUrl }) => propertyUrl === schema.name).map(csvwName),
      columns: [...columns.map(csvwColumn), ...csvwConstants(shape, iris)],
      foreignKeys: columns.flatMap((column) => foreignKeys(column, all)),
    },
  };
}

/** The slug in a cell is one of another table; of several in a cell, the standard does not say what is compared (section 5.5.2). */
function foreignKeys(column: Column, tables: readonly Table[]): readonly JsonObject[] {
  if (column.separator !== undefined) return [];
  const referred = tables.filter(({ entity }) => entity === column.refersTo);
  return referred.map(({ url }) => ({
    columnReference: csvwName(column),
    reference: { resource: url, columnReference: key },
  }));
}
