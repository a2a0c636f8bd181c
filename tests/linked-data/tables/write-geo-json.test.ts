import { getIssues } from '@placemarkio/check-geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeGeoJson, type MappedEntity } from '../../../src/linked-data/tables/write-geo-json.js';
import { isObject } from '../../../src/model/is-object.js';
import type { Snapshot } from '../../../src/model/snapshot.js';
import { shippedSnapshot } from '../../source/publication.js';
import { publicUrl } from '../../support/gateway.js';
import { tables } from './records-of.js';
import { changedSnapshot, threeCities } from './snapshots.js';

/** What we read of a FeatureCollection (RFC 7946, section 3.3). */
interface FeatureCollection {
  readonly bbox?: readonly number[];
  readonly crs?: unknown;
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

const textOf = (snapshot: Snapshot, entities: readonly MappedEntity[]): string =>
  [...writeGeoJson(snapshot, entities, tables)].join('');

function collectionOf(snapshot: Snapshot, entities: readonly MappedEntity[]): FeatureCollection {
  const collection: unknown = JSON.parse(textOf(snapshot, entities));
  if (!isCollection(collection)) throw new Error('This is no FeatureCollection.');
  return collection;
}

const isCollection = (value: unknown): value is FeatureCollection => isObject(value) && 'features' in value;

/** The feature of one entity. */
function featureOf(snapshot: Snapshot, entity: MappedEntity, slug: string): FeatureCollection['features'][number] {
  const { features } = collectionOf(snapshot, [entity]);
  const feature = features.find(({ properties }) => properties['slug'] === slug);
  if (!feature) throw new Error(`There is no feature of ${slug}.`);
  return feature;
}

let shipped: Snapshot;
beforeAll(async () => {
  shipped = await shippedSnapshot();
});

const choices: readonly (readonly [MappedEntity[], number])[] = [
  [['City'], 16],
  [['Agreement'], 15],
  [['City', 'Agreement'], 31],
  [[], 0],
];

describe('GeoJSON', () => {
  it.each(choices)(
    'of %j has a feature for each entity, as a checker that did not write it reads it',
    (entities, count) => {
      expect(getIssues(textOf(shipped, entities))).toEqual([]);
      expect(collectionOf(shipped, entities).features).toHaveLength(count);
    },
  );

  it('has one feature a line', () => {
    const lines = textOf(shipped, ['City']).split('\n');
    expect(lines.filter((line) => line.includes('"Feature"'))).toHaveLength(16);
  });

  it('has no coordinate reference system but the one there is', () => {
    expect(collectionOf(shipped, ['City'])).not.toHaveProperty('crs');
  });

  it('has a box around all its positions', async () => {
    expect(collectionOf(await threeCities(), ['City', 'Agreement']).bbox).toEqual([6.13, 49, 6.6439, 49.7596]);
  });

  it('has no box around nothing', () => {
    expect(collectionOf(shipped, [])).not.toHaveProperty('bbox');
  });

  it.each(['a "quoted" name', '</script>', 'one\ntwo', 'one\u2028two'])('holds the name %j', async (name) => {
    const snapshot = await changedSnapshot('cities.yaml', 'en: Milan', `en: ${JSON.stringify(name)}`);
    expect(featureOf(snapshot, 'City', 'milano').properties['name_en']).toBe(name);
  });
});

describe('a feature', () => {
  it('is identified by the IRI of its entity', () => {
    expect(featureOf(shipped, 'Agreement', 'milano-daegu').id).toBe(`${publicUrl}/agreements/milano-daegu`);
  });

  it('has the row of its entity and its type as properties', () => {
    const { columns } = tables(shipped, 'City');
    const city = shipped.City.find(({ slug }) => slug === 'milano') ?? {};
    const row = Object.fromEntries(columns.map(({ name, cellOf }) => [name, cellOf(city)]));
    expect(featureOf(shipped, 'City', 'milano').properties).toEqual({ type: 'City', ...row });
  });

  it('keeps what is not known as null', () => {
    expect(featureOf(shipped, 'Agreement', 'milano-birmingham').properties['date']).toBeNull();
  });

  it('of a city is its point, longitude first', () => {
    expect(featureOf(shipped, 'City', 'milano').geometry).toEqual({ type: 'Point', coordinates: [9.1895, 45.4643] });
  });

  it('of an agreement is the line between its parties', async () => {
    expect(featureOf(await threeCities(), 'Agreement', 'metz-trier').geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [6.1757, 49],
        [6.6439, 49.7596],
      ],
    });
  });

  it('of an agreement of three parties is the lines of every pair', async () => {
    const [metz, luxembourg, trier] = [
      [6.1757, 49],
      [6.13, 49.6117],
      [6.6439, 49.7596],
    ];
    expect(featureOf(await threeCities(), 'Agreement', 'metz-luxembourg-trier').geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [metz, luxembourg],
        [metz, trier],
        [luxembourg, trier],
      ],
    });
  });

  it('is cut where it crosses the antimeridian', async () => {
    const milan = 'latitude: 45.4643, longitude: 9.1895';
    const snapshot = await changedSnapshot('cities.yaml', milan, 'latitude: -16.5, longitude: -179.9');
    const { geometry } = featureOf(snapshot, 'Agreement', 'milano-osaka');
    expect([geometry?.type, getIssues(textOf(snapshot, ['Agreement']))]).toEqual(['MultiLineString', []]);
    expect(collectionOf(snapshot, ['Agreement']).bbox).toMatchObject({ 0: -180, 2: 180 });
  });
});
