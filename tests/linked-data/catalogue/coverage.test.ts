import fc from 'fast-check';
import { Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { locationNode } from '../../../src/linked-data/catalogue/location-node.js';
import { periodNode } from '../../../src/linked-data/catalogue/period-node.js';
import { GeoShape, Place } from '../../../src/model/place.js';
import type { GraphNode } from '../../support/graph.js';
import { instancesOf } from '../../support/graph.js';
import { graphOfNodes } from '../shipped-graph.js';
import { entry, graphOf, pageOf } from './shipped-catalogue.js';

type Sides = readonly [south: number, west: number, north: number, east: number];

const place = (sides: Sides): Place =>
  Object.assign(new Place(), {
    iri: 'https://example.org/place',
    names: [{ language: 'it', value: 'Milano' }],
    shape: Object.assign(new GeoShape(), { box: sides.join(' ') }),
  });

/** Two numbers of degrees, the lower first, as precise as a map is: to the tenth of a metre. */
const degrees = (most: number): fc.Arbitrary<readonly [number, number]> =>
  fc
    .tuple(fc.integer({ min: -most * 1e6, max: most * 1e6 }), fc.nat(most * 1e6))
    .map(([low, length]) => [low / 1e6, Math.min(low + length, most * 1e6) / 1e6]);

const boxes: fc.Arbitrary<Sides> = fc
  .tuple(degrees(90), degrees(180))
  .map(([[south, north], [west, east]]) => [south, west, north, east]);

/** Reads well-known text into positions, longitude first (OGC 06-103r4). */
function positions(node: object, property: string): readonly (readonly number[])[] {
  const literal: unknown = Reflect.get(node, property);
  const text = JSON.stringify(literal);
  const inner = /(?:POLYGON\(|POINT)\(([-\d., ]+)\)/.exec(text)?.[1] ?? '';
  return inner.split(', ').map((position) => position.split(' ').map(Number));
}

const ringOf = (sides: Sides): readonly (readonly number[])[] => positions(locationNode(place(sides)), 'dcat:bbox');

const holds = (isTrue: (sides: Sides) => boolean): void => {
  fc.assert(fc.property(boxes, isTrue));
};

describe('the box of a location', () => {
  it('is a ring that ends where it starts', () => {
    holds((sides) => String(ringOf(sides)[0]) === String(ringOf(sides).at(-1)));
  });

  it('has the four corners of the place', () => {
    holds(([south, west, north, east]) => {
      const corners = [south, north].flatMap((latitude) => [west, east].map((longitude) => [longitude, latitude]));
      const ring = new Set(ringOf([south, west, north, east]).map(String));
      return ring.size === new Set(corners.map(String)).size && corners.every((corner) => ring.has(String(corner)));
    });
  });

  it('goes along its sides, counterclockwise', () => {
    expect(ringOf([45, 9, 46, 10])).toEqual([
      [9, 45],
      [10, 45],
      [10, 46],
      [9, 46],
      [9, 45],
    ]);
  });
});

describe('the centroid of a location', () => {
  it('lies in its box', () => {
    holds(([south, west, north, east]) => {
      const [[longitude = NaN, latitude = NaN] = []] = positions(
        locationNode(place([south, west, north, east])),
        'dcat:centroid',
      );
      return south <= latitude && latitude <= north && west <= longitude && longitude <= east;
    });
  });

  it.each<[where: string, sides: Sides, middle: readonly number[]]>([
    ['a city', [45.38, 9.04, 45.54, 9.28], [9.16, 45.46]],
    ['the whole globe', [-90, -180, 90, 180], [0, 0]],
  ])('is the middle of %s', (_where, sides, middle) => {
    expect(positions(locationNode(place(sides)), 'dcat:centroid')).toEqual([middle]);
  });
});

describe('a location', () => {
  it('has both as well-known text', async () => {
    const graph = new Store([...(await graphOfNodes([locationNode(place([45, 9, 46, 10]))]))]);
    const [location] = instancesOf(graph, 'dct:Location');
    const values = ['dcat:bbox', 'dcat:centroid'].flatMap((property) => location?.all(property) ?? []);
    expect(values.map((value) => value.isOfType('geosparql:wktLiteral'))).toEqual([true, true]);
  });
});

describe('the period of a dataset', () => {
  const periodOf = async (temporalCoverage: string | null): Promise<readonly GraphNode[]> =>
    instancesOf(await graphOf(pageOf([entry({ temporalCoverage })])), 'dct:PeriodOfTime');

  it.each(['dcat', 'dcatapit', 'http-schema'])('starts and ends by the terms of %s', async (prefix) => {
    const [period] = await periodOf('1961-07-28/2026-11-25');
    const dates = ['startDate', 'endDate'].map((name) => period?.all(`${prefix}:${name}`).map(String));
    expect(dates).toEqual([['1961-07-28'], ['2026-11-25']]);
  });

  it.each([
    ['1961-07-28', 'xsd:date'],
    ['1961-07', 'xsd:gYearMonth'],
    ['1961', 'xsd:gYear'],
  ])('starts on %s as an %s', async (start, datatype) => {
    const [period] = await periodOf(`${start}/2026-11-25`);
    expect(period?.all('dcat:startDate').map((date) => date.isOfType(datatype))).toEqual([true]);
  });

  it('is none where no date is known', async () => {
    expect(await periodOf(null)).toEqual([]);
  });

  it('has no IRI', () => {
    expect(periodNode(entry().dataset)).not.toHaveProperty('@id');
  });
});
