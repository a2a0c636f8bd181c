import { beforeAll, describe, expect, it } from 'vitest';
import type { EntityName } from '../../../src/model/entity-name.js';
import { isObject } from '../../../src/model/is-object.js';
import type { Snapshot } from '../../../src/model/snapshot.js';
import { publication, shippedSnapshot } from '../../source/publication.js';
import { metadataOf } from './read-csvw.js';
import { recordsOf } from './records-of.js';

const { iris } = publication;

let shipped: Snapshot;
beforeAll(async () => {
  shipped = await shippedSnapshot();
});

/** What the metadata describe a table with. */
interface Schema {
  readonly primaryKey: string;
  readonly rowTitles: readonly string[];
  readonly columns: readonly { readonly name: string; readonly titles?: string; readonly required?: boolean }[];
  readonly foreignKeys: readonly {
    readonly columnReference: string;
    readonly reference: { readonly resource: string; readonly columnReference: string };
  }[];
}

/** The metadata, as far as we read them. */
interface Metadata {
  readonly tables: readonly { readonly url: string; readonly tableSchema: Schema }[];
}

const isMetadata = (value: unknown): value is Metadata => isObject(value) && 'tables' in value;

const names: readonly EntityName[] = ['City', 'Agreement', 'Sector', 'Country'];

/** The schema of one table, out of metadata of the shipped data that went through JSON. */
function schemaOf(entity: EntityName): Schema {
  const metadata: unknown = JSON.parse(JSON.stringify(metadataOf(shipped)));
  if (!isMetadata(metadata)) throw new Error('The metadata describe no tables.');
  const table = metadata.tables.find(({ url }) => url === `${iris.list(entity)}.csv`);
  if (!table) throw new Error(`The table of ${entity} is not described.`);
  return table.tableSchema;
}

describe('the description of a table', () => {
  it.each(names)('has the headers of %s as titles, in their order', (entity) => {
    const titles = schemaOf(entity).columns.flatMap(({ titles }) => titles ?? []);
    expect(titles).toEqual(Object.keys(recordsOf(shipped, entity)[0] ?? {}));
  });

  it.each(names)('gives each column of %s a name that a URI template can have, and no two the same', (entity) => {
    const columns = schemaOf(entity).columns.map(({ name }) => name);
    expect(columns.filter((name) => !/^[a-zA-Z0-9][a-zA-Z0-9_]*$/.test(name))).toEqual([]);
    expect(new Set(columns).size).toBe(columns.length);
  });

  it.each(names)('requires of %s only what is in every row', (entity) => {
    const required = schemaOf(entity).columns.flatMap(({ titles, required }) => (required && titles ? [titles] : []));
    const records = recordsOf(shipped, entity);
    expect(required).toContain('id');
    expect(required.filter((title) => records.some((record) => record[title] === ''))).toEqual([]);
  });

  it.each(names)('has a key that tells each row of %s from all others', (entity) => {
    const keys = recordsOf(shipped, entity).map((record) => record[schemaOf(entity).primaryKey]);
    expect(new Set(keys).size).toBe(shipped[entity].length);
  });

  it.each([
    ['City', { country: 'Country' }],
    ['Agreement', {}],
  ] as const)('joins %s to the tables it refers to, one row to one', (entity, joins) => {
    const keys = schemaOf(entity).foreignKeys.map(({ columnReference, reference }) => [
      columnReference,
      reference.resource,
    ]);
    expect(Object.fromEntries(keys)).toEqual(
      Object.fromEntries(Object.entries(joins).map(([column, to]) => [column, `${iris.list(to)}.csv`])),
    );
  });

  it.each(names)('joins each slug in a row of %s to a row', (entity) => {
    for (const { columnReference, reference } of schemaOf(entity).foreignKeys) {
      const target = names.find((name) => `${iris.list(name)}.csv` === reference.resource) ?? entity;
      const keys = recordsOf(shipped, target).map((record) => record[reference.columnReference]);
      const slugs = recordsOf(shipped, entity).flatMap((record) => record[columnReference]?.split('|') ?? []);
      expect(keys).toEqual(expect.arrayContaining(slugs.filter((slug) => slug !== '')));
    }
  });

  it('has the names of its entities as titles of the rows', () => {
    expect(schemaOf('Country').rowTitles).toEqual(['name_it', 'name_en']);
  });

  it('tells of what, on which terms and from when the tables are', () => {
    expect(metadataOf(shipped)).toMatchObject({
      'dc:title': [{ '@language': 'it' }, { '@language': 'en' }],
      'dc:license': { '@id': shipped.dataset.licence },
      'dc:modified': { '@value': shipped.dataset.modified },
    });
  });
});
