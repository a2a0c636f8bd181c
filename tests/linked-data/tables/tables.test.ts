import { beforeAll, describe, expect, it } from 'vitest';
import { segments, type EntityName } from '../../../src/model/entity-name.js';
import type { Snapshot } from '../../../src/model/snapshot.js';
import { shippedSnapshot } from '../../source/publication.js';
import { publicUrl } from '../../support/gateway.js';
import { tables } from './records-of.js';
import { changedSnapshot, threeCities } from './snapshots.js';

let shipped: Snapshot;
beforeAll(async () => {
  shipped = await shippedSnapshot();
});

const columnsOf = (snapshot: Snapshot, entity: EntityName): readonly string[] =>
  tables(snapshot, entity).columns.map(({ name }) => name);

/** One row of a table, by the names of its columns. */
function rowOf(snapshot: Snapshot, entity: EntityName, slug: string): Readonly<Record<string, unknown>> {
  const columns = columnsOf(snapshot, entity);
  const rows = [...tables(snapshot, entity).rows()].map((row) =>
    Object.fromEntries(row.map((cell, index) => [columns[index] ?? '', cell])),
  );
  return rows.find((row) => row['slug'] === slug) ?? {};
}

describe('the table of a type', () => {
  it.each([
    ['Agreement', 15],
    ['City', 16],
    ['Country', 16],
    ['Sector', 12],
  ] as const)('has each %s as a row', (entity, count) => {
    expect([...tables(shipped, entity).rows()]).toHaveLength(count);
  });

  it.each(['Agreement', 'City', 'Country', 'Sector'] as const)('keeps the order of each %s', (entity) => {
    const ids = [...tables(shipped, entity).rows()].map(([id]) => id);
    expect(ids).toEqual(shipped[entity].map(({ id }) => id));
  });

  it.each(['Agreement', 'City', 'Country', 'Sector'] as const)('starts the row of a %s with its keys', (entity) => {
    expect(columnsOf(shipped, entity).slice(0, 2)).toEqual(['id', 'slug']);
  });

  it.each(['Agreement', 'City', 'Country', 'Sector'] as const)('gives no two columns of a %s one name', (entity) => {
    const columns = columnsOf(shipped, entity);
    expect(new Set(columns).size).toBe(columns.length);
  });

  it('is addressed by the list of the type', () => {
    expect(tables(shipped, 'City').url).toBe(`${publicUrl}/${segments.City}.csv`);
  });

  it('makes a row when it is asked for, and not before', () => {
    const [first, second] = shipped.Country;
    if (!first || !second) throw new Error('There are fewer than two countries.');
    let read = false;
    const watched = new Proxy(second, {
      get: (country, name): unknown => {
        read ||= name === 'code';
        return Reflect.get(country, name);
      },
    });
    const [row] = tables({ ...shipped, Country: [first, watched] }, 'Country').rows();
    expect([row?.[1], read]).toEqual([first.slug, false]);
  });
});

describe('the columns of texts', () => {
  it('are one for each language there is, Italian and English first', () => {
    const names = columnsOf(shipped, 'City').filter((name) => name.startsWith('name_'));
    expect(names.slice(0, 4)).toEqual(['name_it', 'name_en', 'name_ar', 'name_de']);
  });

  it('are of no language that no one has', async () => {
    const names = columnsOf(await threeCities(), 'City').filter((name) => name.startsWith('name_'));
    expect(names).toEqual(['name_de', 'name_fr', 'name_lb']);
  });

  it('hold all texts of their language', async () => {
    const snapshot = await changedSnapshot('cities.yaml', 'en: Milan', 'en: [Milan, Mediolanum]');
    expect(rowOf(snapshot, 'City', 'milano')['name_en']).toBe('Milan|Mediolanum');
  });

  it('are empty where a row has no text in their language', () => {
    expect(rowOf(shipped, 'City', 'milano')['name_ja']).toBeNull();
  });

  it.each([
    ['alone', 'en: "Mi|lan"', ['Mi|lan']],
    ['beside others', 'en: ["Mi|", "|lan"]', ['Mi|', '|lan']],
  ])('are split at no bar that stands in a text %s', async (_case, names, texts) => {
    const snapshot = await changedSnapshot('cities.yaml', 'en: Milan', names);
    const column = tables(snapshot, 'City').columns.find(({ name }) => name === 'name_en');
    const cell = String(rowOf(snapshot, 'City', 'milano')['name_en']);
    expect(cell.split(column?.separator ?? '')).toEqual(texts);
  });
});

describe('a cell', () => {
  it.each([
    ['the slug of what is referred to', 'City', 'daegu', 'country', 'kr'],
    ['the slugs of all that is referred to', 'Agreement', 'milano-daegu', 'parties', 'milano|daegu'],
    ['the slugs of the items of a connection', 'Country', 'kr', 'cities', 'daegu'],
    ['the local name of a concept of ours', 'Agreement', 'milano-daegu', 'status', 'Active'],
    ['the local name of a concept of others', 'Country', 'it', 'continent', 'EUROPE'],
    ['a number of what is described in place', 'City', 'birmingham', 'location_longitude', -1.8998],
    [
      'a text of what is described in place',
      'City',
      'birmingham',
      'population_scope_en',
      'population of the city, census',
    ],
    ['nothing of what is not there', 'City', 'milano', 'population_asOf', null],
    ['a date as precise as it is known', 'Agreement', 'milano-chicago', 'date', '1973-04'],
    ['the code of a country', 'Country', 'kr', 'code', 'KR'],
  ] as const)('holds %s', (_case, entity, slug, column, cell) => {
    expect(rowOf(shipped, entity, slug)[column]).toBe(cell);
  });

  it('holds the addresses of all sources', () => {
    const agreement = shipped.Agreement.find(({ slug }) => slug === 'milano-san-paolo');
    const sources = rowOf(shipped, 'Agreement', 'milano-san-paolo')['sources'];
    expect(String(sources).split('|')).toEqual(agreement?.sources.map(({ url }) => url));
  });

  it('holds nothing of the dataset, which is the same for all', () => {
    expect(columnsOf(shipped, 'Agreement')).not.toContain('dataset');
  });

  it('holds more than two parties', async () => {
    const row = rowOf(await threeCities(), 'Agreement', 'metz-luxembourg-trier');
    expect(row['parties']).toBe('metz|luxembourg|trier');
  });
});
