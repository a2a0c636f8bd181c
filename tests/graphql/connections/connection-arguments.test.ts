import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type GraphqlAnswer, type TestGateway } from '../../support/gateway.js';
import { pageSelection } from './page-answer.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const codesOf = ({ errors = [] }: GraphqlAnswer): readonly unknown[] =>
  errors.map(({ extensions }) => extensions?.code);

const messagesOf = ({ errors = [] }: GraphqlAnswer): string => errors.map(({ message }) => message).join();

/** Where a connection may stand: each a query with a place for the page. */
const places = [
  ['Query.cities', (page: string) => `{ cities${page} ${pageSelection} }`],
  ['Query.agreements', (page: string) => `{ agreements${page} ${pageSelection} }`],
  ['Query.sectors', (page: string) => `{ sectors${page} ${pageSelection} }`],
  ['Query.countries', (page: string) => `{ countries${page} ${pageSelection} }`],
  ['Country.cities', (page: string) => `{ country(code: "IT") { cities${page} ${pageSelection} } }`],
  ['Sector.agreements', (page: string) => `{ sector(slug: "cultura") { agreements${page} ${pageSelection} } }`],
] as const;

/** Arguments that cannot be answered, and what the client is told to look at. */
const mistakes = [
  ['(first: 1, last: 1)', '"first" or "last"'],
  ['(first: -1)', '"first"'],
  ['(last: -1)', '"last"'],
  ['(first: 101)', '100'],
  ['(last: 101)', '100'],
  ['(after: "")', '"after"'],
  ['(before: "")', '"before"'],
  ['(after: "milano")', '"after"'],
  ['(before: "bWlsYW5v=")', '"before"'],
  ['(after: "MQ==")', '"after"'],
  ['(after: "YXJyYXljb25uZWN0aW9uOjE=")', '"after"'],
  ['(after: "TWlsYW5v")', '"after"'],
  ['(after: "https://gemellaggi.example/cities/milano")', '"after"'],
  ['(after: "é")', '"after"'],
] as const;

describe('the arguments of a connection', () => {
  it.each(places.flatMap(([place, query]) => mistakes.map(([page]) => [page, place, query] as const)))(
    'such as %s are a mistake of the client at %s',
    async (page, _place, query) => {
      expect(codesOf(await gateway.query(query(page)))).toEqual(['BAD_USER_INPUT']);
    },
  );

  it.each(mistakes)('such as %s are answered with a word on %s', async (page, word) => {
    expect(messagesOf(await gateway.query(`{ cities${page} { totalCount } }`))).toContain(word);
  });

  it.each(places)('may be null, as if they were not given, at %s', async (_place, query) => {
    const nulls = await gateway.query(
      query('(first: null, after: null, last: null, before: null, filter: null, orderBy: null)'),
    );
    expect(nulls).toEqual(await gateway.query(query('')));
  });

  it.each(places)('may be null in variables, as if they were not given, at %s', async (place, query) => {
    const type = { cities: 'City', agreements: 'Agreement', sectors: 'Sector', countries: 'Country' };
    const kind = Object.entries(type).find(([list]) => place.endsWith(list))?.[1] ?? '';
    const variables = `query ($n: Int, $c: String, $f: ${kind}Filter, $o: [${kind}Order!])`;
    const page = '(first: $n, after: $c, last: $n, before: $c, filter: $f, orderBy: $o)';
    const nulls = await gateway.query(variables + query(page), { n: null, c: null, f: null, o: null });
    expect(nulls).toEqual(await gateway.query(query('')));
  });

  it('may be null next to one that is given', async () => {
    const answer = await gateway.query('{ cities(first: null, last: 1) { nodes { slug } } }');
    expect(answer).toEqual({ data: { cities: { nodes: [{ slug: 'toronto' }] } } });
  });

  it('may be null in variables', async () => {
    const query =
      'query ($first: Int, $after: String) { cities(first: $first, after: $after) { pageInfo { hasNextPage } } }';
    const answer = await gateway.query(query, { first: null, after: null });
    expect(answer).toEqual({ data: { cities: { pageInfo: { hasNextPage: false } } } });
  });

  it('may ask for nothing but the count', async () => {
    const answer = await gateway.query('{ cities(first: 0) { totalCount nodes { id } } }');
    expect(answer).toEqual({ data: { cities: { totalCount: 16, nodes: [] } } });
  });
});
