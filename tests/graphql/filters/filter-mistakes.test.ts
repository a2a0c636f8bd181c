import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type GraphqlAnswer, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const near = (fields: string): string => `cities(filter: { near: { ${fields} } })`;

/** Filters that make no sense, and what the client is told to look at. */
const mistakes = [
  ['a range that ends before it begins', 'agreements(filter: { date: { from: "1974", to: "1973" } })', '"from"'],
  ['a circle of less than nothing', near('latitude: 1, longitude: 1, radiusKm: -1'), '"radiusKm"'],
  ['a circle without end', near('latitude: 1, longitude: 1, radiusKm: 1e999'), '"radiusKm"'],
  [
    'a mistake deep within',
    'sectors(filter: { or: [{ agreement: { party: { near: { latitude: 1, longitude: 1, radiusKm: -1 } } } }] })',
    '"radiusKm"',
  ],
] as const;

/** Filters that do not fit the schema. */
const misfits = [
  ['an unknown continent', 'cities(filter: { continent: ATLANTIS }) { totalCount }'],
  ['an unknown country', 'cities(filter: { country: "XX" }) { totalCount }'],
  ['a date that is none', 'agreements(filter: { date: { from: "1974-02-30" } }) { totalCount }'],
  ['a pattern', 'cities(filter: { slug: { regex: ".*" } }) { totalCount }'],
  ['a null among values', 'cities(filter: { slug: [null] }) { totalCount }'],
  ['a circle beyond the pole', `${near('latitude: 91, longitude: 1, radiusKm: 1')} { totalCount }`],
  ['a circle beyond the date line', `${near('latitude: 1, longitude: -181, radiusKm: 1')} { totalCount }`],
  ['a circle around a text', `${near('latitude: "north", longitude: 1, radiusKm: 1')} { totalCount }`],
  ['a circle without its middle', 'cities(filter: { near: { longitude: 1, radiusKm: 1 } }) { totalCount }'],
  ['an unknown field to sort by', 'cities(orderBy: { field: WEATHER }) { totalCount }'],
  ['no field to sort by', 'cities(orderBy: { direction: ASC }) { totalCount }'],
] as const;

const codesOf = ({ errors = [] }: GraphqlAnswer): readonly unknown[] =>
  errors.map(({ extensions }) => extensions?.code);

/** So many conditions in one filter. */
const many = (conditions: number): object => ({ or: Array.from({ length: conditions }, () => ({ slug: 'milano' })) });

/** A filter so many deep. */
const deep = (depth: number, innermost: object = { slug: 'milano' }): object =>
  depth > 1 ? { not: deep(depth - 1, innermost) } : innermost;

const circle = { latitude: 45.4643, longitude: 9.1895, radiusKm: 1 };

const withFilter = (filter: object): Promise<GraphqlAnswer> =>
  gateway.query('query ($filter: CityFilter) { cities(filter: $filter) { totalCount } }', { filter });

describe('a filter', () => {
  it.each(mistakes)('with %s is a mistake of the client', async (_case, list) => {
    expect(codesOf(await gateway.query(`{ ${list} { totalCount } }`))).toEqual(['BAD_USER_INPUT']);
  });

  it.each(mistakes)('with %s is answered with a word on it', async (_case, list, word) => {
    const { errors } = await gateway.query(`{ ${list} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(word);
  });

  it.each(misfits)('with %s does not fit the schema', async (_case, list) => {
    expect(codesOf(await gateway.query(`{ ${list} }`))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('may have a hundred conditions', async () => {
    expect(await withFilter(many(100))).toEqual({ data: { cities: { totalCount: 1 } } });
  });

  it('may have a hundred circles, each of which is one condition', async () => {
    const circles = { or: Array.from({ length: 100 }, () => ({ near: circle })) };
    expect(await withFilter(circles)).toEqual({ data: { cities: { totalCount: 1 } } });
  });

  it('may have a circle in its tenth level', async () => {
    expect(await withFilter(deep(10, { near: circle }))).toEqual({ data: { cities: { totalCount: 15 } } });
  });

  it('may not have more', async () => {
    expect(codesOf(await withFilter(many(101)))).toEqual(['BAD_USER_INPUT']);
  });

  it('may not have more by having them empty', async () => {
    expect(codesOf(await withFilter({ or: Array.from({ length: 101 }, () => ({})) }))).toEqual(['BAD_USER_INPUT']);
  });

  it('may have any number of conditions that are null, for these are none', async () => {
    const nulls = Array.from({ length: 60 }, () => ({ slug: 'milano', continent: null, country: null }));
    expect(await withFilter({ or: nulls })).toEqual({ data: { cities: { totalCount: 1 } } });
  });

  it('may name many more values', async () => {
    const slug = Array.from({ length: 1000 }, (_, index) => `prova-${index}`);
    expect(await withFilter({ slug: [...slug, 'milano'] })).toEqual({ data: { cities: { totalCount: 1 } } });
  });

  it('may be nested ten deep', async () => {
    expect(await withFilter(deep(10))).toEqual({ data: { cities: { totalCount: 15 } } });
  });

  it('may not be nested deeper', async () => {
    expect(codesOf(await withFilter(deep(11)))).toEqual(['BAD_USER_INPUT']);
  });

  it('may not be nested deeper by going from list to list', async () => {
    const zigzag = (depth: number): object =>
      depth > 0 ? { agreement: { party: zigzag(depth - 1) } } : { slug: 'milano' };
    expect(codesOf(await withFilter(zigzag(5)))).toEqual(['BAD_USER_INPUT']);
  });

  it('is refused as well when it is written into the query', async () => {
    const text = `${'{ not: '.repeat(150)}{}${' }'.repeat(150)}`;
    expect(codesOf(await gateway.query(`{ cities(filter: ${text}) { totalCount } }`))).toEqual(['BAD_USER_INPUT']);
  });
});
