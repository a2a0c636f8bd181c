import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const json = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body,
});

const query = (text: string, more: object = {}): RequestInit => json(JSON.stringify({ query: text, ...more }));

const repeated = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Fragments that each have the next one in them twice. */
const doubling = (depth: number, type: string, [open, close]: readonly [string, string]): string =>
  `${repeated(depth, (one) => `fragment F${one} on ${type} { ${open} ...F${one + 1} ...F${one + 1} ${close} }`)} fragment F${depth} on ${type} { __typename }`;

/** Fragments that each have all of them in them. */
const circles = (count: number, type: string): string =>
  repeated(count, (one) => `fragment F${one} on ${type} { ${repeated(count, (other) => `...F${other}`)} }`);

const refused = 'GRAPHQL_VALIDATION_FAILED';
const exceeded = 'LIMIT_EXCEEDED';

/** What graphql-cop 1.x sends, with its own numbers, and what it takes for a weakness answered here by a code. */
const graphqlCop = [
  ['alias overloading', query(`query cop { ${repeated(101, (one) => `alias${one}:__typename \n`)} }`), exceeded],
  ['array-based batching', json(JSON.stringify(Array(10).fill({ query: 'query cop { __typename }' }))), 'BAD_REQUEST'],
  ['directive overloading', query(`query cop { __typename ${'@aa'.repeat(10)} }`), refused],
  ['field duplication', query(`query cop { ${'__typename \n'.repeat(500)} }`), exceeded],
  [
    'circular introspection',
    query(`query cop { __schema { types { ${'fields { type { '.repeat(4)} name ${'} }'.repeat(4)} } } }`),
    exceeded,
  ],
  [
    'circular fragments',
    query('query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }'),
    refused,
  ],
  ['a mutation by POST', query('mutation cop { __typename }'), refused],
  ['an operation of another kind', query('qwerty cop { abc }'), 'GRAPHQL_PARSE_FAILED'],
  [
    'a form, as other sites can send it',
    { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
    'UNSUPPORTED_MEDIA_TYPE',
  ],
] as const;

/** What the OWASP cheat sheet on GraphQL warns of, and its relatives. */
const owasp = [
  [
    '50 fields within one another',
    query(`{ city(slug: "milano") { ${'twins { '.repeat(50)} id ${'} '.repeat(50)} } }`),
    exceeded,
  ],
  [
    'a circle of types',
    query(`{ cities(first: 100) { nodes { ${'agreements { parties { '.repeat(6)} id ${'} }'.repeat(6)} } } }`),
    exceeded,
  ],
  ['too long a page', query('{ cities(first: 99999999) { nodes { id } } }'), 'BAD_USER_INPUT'],
  [
    'too long a page by a variable',
    query('query ($n: Int) { cities(first: $n) { nodes { id } } }', { variables: { n: 101 } }),
    'BAD_USER_INPUT',
  ],
  [
    'long pages within one another',
    query('{ countries(first: 100) { nodes { cities(first: 100) { nodes { agreements { parties { name } } } } } } }'),
    exceeded,
  ],
  [
    'long pages within one another by variables',
    query(
      'query ($n: Int) { countries(first: $n) { nodes { cities(first: $n) { nodes { agreements { parties { name } } } } } } }',
      { variables: { n: 100 } },
    ),
    exceeded,
  ],
  [
    'too many ids',
    query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids: Array(5000).fill('x') } }),
    'BAD_USER_INPUT',
  ],
  [
    'one query 10,000 times by aliases',
    query(`{ ${repeated(10_000, (one) => `a${one}: city(slug: "osaka") { id }`).slice(0, 200_000)}`),
    exceeded,
  ],
  [
    'one query 100 times by aliases',
    query(`{ ${repeated(100, (one) => `a${one}: cities { totalCount }`)} }`),
    exceeded,
  ],
  [
    'operations by the dozen',
    query(
      repeated(300, (one) => `query A${one} { __typename }`),
      { operationName: 'A0' },
    ),
    exceeded,
  ],
  [
    'filters in every place',
    query(
      '{ cities(first: 100) { nodes { country { cities(filter: { or: [{ slug: "a" }, { agreement: { party: { slug: "b" } } }] }) { nodes { country { cities(filter: { slug: "a" }) { totalCount } } } } } } } }',
    ),
    exceeded,
  ],
  [
    'a filter without end',
    query(`{ cities(filter: { or: [${repeated(120, (one) => `{ slug: "a${one}" }`)} ] }) { totalCount } }`),
    'BAD_USER_INPUT',
  ],
  ['lists within lists', query(`{ city(slug: ${'['.repeat(50_000)}`), exceeded],
  ['objects within objects', query(`{ cities(filter: ${'{ not: '.repeat(20_000)}`), exceeded],
  [
    'variables within variables',
    json(
      `{"query": "query ($f: CityFilter) { cities(filter: $f) { totalCount } }", "variables": {"f": ${deep(20_000)}}}`,
    ),
    'BAD_USER_INPUT',
  ],
  ['a body of 10 MB', query(`{ __typename } # ${'x'.repeat(10 * 1024 * 1024)}`), 'CONTENT_TOO_LARGE'],
  ['directives by the hundred', query(`{ __typename ${'@skip(if: false) '.repeat(150)} }`), exceeded],
  ['unknown fields by the hundred', query(`{ ${repeated(300, (one) => `citi${one}`)} }`), refused],
  ['a fragment within itself', query('{ dataset { ...A } } fragment A on Dataset { ...A }'), refused],
  ['fragments within one another in circles', query(`{ city(slug: "x") { ...F0 } } ${circles(18, 'City')}`), refused],
  ['types within one another in circles', query(`{ __schema { types { ...F0 } } } ${circles(18, '__Type')}`), refused],
  ['fragments that double', query(`{ city(slug: "milano") { ...F0 } } ${doubling(60, 'City', ['', ''])}`), exceeded],
  [
    'fragments that double things',
    query(`{ city(slug: "milano") { ...F0 } } ${doubling(50, 'City', ['twins {', '}'])}`),
    exceeded,
  ],
  [
    'fragments that double types',
    query(`{ __schema { types { ...F0 } } } ${doubling(60, '__Type', ['', ''])}`),
    exceeded,
  ],
  ['fragments that double, which nothing spreads', query(`{ __typename } ${doubling(60, 'City', ['', ''])}`), exceeded],
  ['fields in conflict', query(`{ ${repeated(110, (one) => `a: city(slug: "${one}") { id }`)} }`), exceeded],
  ['fields that are merged in every way', query(`{ city(slug: "x") { ${merged(7)} } }`), exceeded],
  [
    'text that is injected',
    query('query ($s: String!) { city(slug: $s) { id } }', { variables: { s: { $ne: null } } }),
    'BAD_USER_INPUT',
  ],
] as const;

/** A filter within filters. */
function deep(levels: number): string {
  return `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`;
}

/** Two fields that have to be merged, in each of which are two of them. */
function merged(levels: number): string {
  return levels === 0 ? 'id' : `twins { ${merged(levels - 1)} } twins { ${merged(levels - 1)} }`;
}

const attacks = [...graphqlCop, ...owasp];

const answerTo = async (attack: RequestInit): Promise<unknown> => (await gateway.fetch('/graphql', attack)).json();

describe('an attack', () => {
  it.each(attacks)('by %s is refused with its code', async (_attack, request, code) => {
    expect(await answerTo(request)).toHaveProperty('errors.0.extensions.code', code);
  });

  it.each(attacks)(
    'by %s is told to the client as its own mistake, in few errors, without insides',
    async (_attack, request) => {
      const response = await gateway.fetch('/graphql', request);
      const text = await response.text();
      expect([response.status < 500, text.length < 3000]).toEqual([true, true]);
      expect(text).not.toMatch(/stacktrace|exception|tracing|node_modules|\.ts:/);
    },
  );

  it.each(attacks)('by %s leaves the gateway as it was', async (_attack, request) => {
    await answerTo(request);
    expect(await gateway.query('{ city(slug: "osaka") { id name(language: EN) } }')).toEqual({
      data: { city: { id: 'https://gemellaggi.example/cities/osaka', name: 'Osaka' } },
    });
  });

  it.each(attacks)(
    'by %s takes less than a second of the processor, ours and the client’s',
    async (_attack, request) => {
      const before = process.cpuUsage();
      await answerTo(request);
      const { user, system } = process.cpuUsage(before);
      expect(user + system).toBeLessThan(1_000_000);
    },
  );
});

describe('what is no attack', () => {
  it.each([
    ['by GET, which only reads', { method: 'GET' }, '?query={__typename}'],
    ['for the schema, which is public', query(getIntrospectionQuery()), ''],
    ['for a name that is nearly one, which is told', query('{ citi { id } }'), ''],
  ])('is answered: %s', async (_request, init, search) => {
    expect((await gateway.fetch(`/graphql${search}`, init)).headers.get('content-type')).toContain('json');
  });
});
