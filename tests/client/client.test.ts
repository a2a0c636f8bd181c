import type { VariablesOf } from 'gql.tada';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import {
  cityCardOperation,
  mapOperation,
  sectorMatrixOperation,
  timelineOperation,
} from '../../src/graphql/example-operations.js';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { ask, graphql } from './client.js';

const map = graphql(mapOperation);
const timeline = graphql(timelineOperation);
const sectorMatrix = graphql(sectorMatrixOperation);
const cityCard = graphql(cityCardOperation);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

describe('a typed client', () => {
  it('draws a map: fifteen lines between points', async () => {
    const { agreements } = await ask(gateway, map, {});
    const lines = agreements.nodes.map(({ parties }) =>
      parties.map(({ location }) => [location.longitude, location.latitude]),
    );
    expectTypeOf(lines).toEqualTypeOf<number[][][]>();
    expect(lines.filter((points) => points.length === 2)).toHaveLength(15);
  });

  it('knows the country, the continent and the sectors of what it draws', async () => {
    const { agreements } = await ask(gateway, map, {});
    const continents = agreements.nodes.flatMap(({ parties }) => parties.map(({ country }) => country.continent));
    expectTypeOf(continents).items.toEqualTypeOf<'AFRICA' | 'AMERICA' | 'ANTARCTICA' | 'ASIA' | 'EUROPE' | 'OCEANIA'>();
    expect(new Set(continents)).toEqual(new Set(['AFRICA', 'AMERICA', 'ASIA', 'EUROPE', 'OCEANIA']));
    expect(agreements.nodes.every(({ sectors }) => sectors.length === 12)).toBe(true);
  });

  it('draws a timeline: what is dated in its order, then the rest', async () => {
    const { agreements } = await ask(gateway, timeline, {});
    const dates = agreements.nodes.map(({ date }) => date);
    expectTypeOf(dates).toEqualTypeOf<(string | null)[]>();
    const dated = dates.filter((date) => date !== null);
    const undated = dates.filter((date) => date === null);
    expect(dates).toEqual([...dated.sort(), ...undated]);
    expect([dates.length, dates[0], dated.at(-1)]).toEqual([15, '1961-07-28', '2015-07-02']);
  });

  it('knows how much of a date to draw', async () => {
    const { agreements } = await ask(gateway, timeline, {});
    const chicago = agreements.nodes.find(({ date }) => date === '1973-04');
    expectTypeOf(chicago?.datePrecision).toEqualTypeOf<'DAY' | 'MONTH' | 'YEAR' | null | undefined>();
    expect(chicago?.datePrecision).toBe('MONTH');
  });

  it('fills a matrix: twelve sectors by fifteen agreements', async () => {
    const { columns, rows } = await ask(gateway, sectorMatrix, {});
    const matrix = rows.nodes.map((row) =>
      columns.nodes.map((column) => row.agreements.nodes.some(({ id }) => id === column.id)),
    );
    expectTypeOf(matrix).toEqualTypeOf<boolean[][]>();
    expect(matrix).toEqual(Array.from({ length: 12 }, () => Array.from({ length: 15 }, () => true)));
  });

  it('shows a card, of which some may be unknown', async () => {
    const { city } = await ask(gateway, cityCard, { slug: 'chicago' });
    expectTypeOf(city?.population?.inhabitants).toEqualTypeOf<number | undefined>();
    const [twin] = city?.twins ?? [];
    expect([city?.name, city?.country.name, twin?.name]).toEqual(['Chicago', 'United States', 'Milan']);
    expect(twin?.distanceTo).toBeCloseTo(7300, -2);
  });

  it('shows the card of a city that it leaves to the gateway', async () => {
    const { city } = await ask(gateway, cityCard, {});
    expectTypeOf<VariablesOf<typeof cityCard>>().toEqualTypeOf<{ slug?: string }>();
    expect(city?.name).toBe('São Paulo');
  });
});
