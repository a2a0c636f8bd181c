import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.js';
import { knownValues } from '../../linked-data/answers/known-values.js';
import { randomQuery } from '../../linked-data/answers/random-query.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** Asks in the media type of GraphQL, in which a fault of ours has a status of its own. */
async function expectNoFaultOfOurs(request: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await gateway.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(request) });
  const answer = await response.text();
  expect(answer).not.toContain('INTERNAL_SERVER_ERROR');
  expect([200, 400, 413]).toContain(response.status);
  expect(JSON.parse(answer)).toSatisfy((value: object) => 'data' in value || 'errors' in value);
}

/** What GraphQL is made of, and some names of ours. */
const tokens = fc.constantFrom(
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ':',
    ',',
    '!',
    '=',
    '@',
    '&',
    '|',
    '$',
    '...',
    '"',
    '"""',
    '\\u',
    '#',
    '\n',
    '-1',
    '1e999',
  ],
  ...['query', 'mutation', 'subscription', 'fragment', 'on', 'type', 'true', 'null', '@skip(if: true)', '$f: Int = 1'],
  ...[
    '{ cities',
    '{ city(slug: "milano")',
    '{ nodes',
    '{ id',
    'first: 5',
    'first: -1',
    'after: "x"',
    'filter: {',
    '__typename',
  ],
  ...[
    '__schema',
    '__type(name: "City")',
    'City',
    'constructor',
    '__proto__',
    'id',
    'name(language: EN)',
    'jsonLd',
    '2147483648',
  ],
);

/** Operations whose variables reach all that takes input. */
const operations = [
  'query ($v: CityFilter) { cities(filter: $v) { totalCount } }',
  'query ($v: AgreementFilter) { agreements(filter: $v) { totalCount } statistics(filter: $v) { undated } }',
  'query ($v: [CityOrder!]) { cities(orderBy: $v) { nodes { id } } }',
  'query ($v: Int) { cities(first: $v) { totalCount } countries(last: $v) { totalCount } }',
  'query ($v: String) { sectors(after: $v) { totalCount } agreements(before: $v) { totalCount } }',
  'query ($v: ID!) { node(id: $v) { id } }',
  'query ($v: [ID!]!) { nodes(ids: $v) { id } }',
  'query ($v: String!) { search(query: $v) { nodes { __typename } } city(slug: $v) { id } country(code: "it") { id } }',
  'query ($v: [_Any!]!) { _entities(representations: $v) { __typename } }',
  'query ($v: Boolean!) { __typename @skip(if: $v) }',
];

const inputNames = [
  'slug',
  'continent',
  'near',
  'latitude',
  'radiusKm',
  'date',
  'from',
  'and',
  'not',
  'field',
  'direction',
];

/** Values of any kind, in which names that mean something are common. */
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      'milano',
      'EUROPE',
      'DATE',
      'DESC',
      '1961-02-30',
      '1973-04',
      'City',
      '',
      'Ω\u0000\ud800',
      'x'.repeat(5000),
    ),
    fc.constantFrom(null, true, 0, -1, 1.5, 1e308, 101, 2 ** 31),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...inputNames, '__typename', 'id', '__proto__', 'constructor'), tie('value'), {
      maxKeys: 3,
    }),
  ),
}));

describe('GraphQL', () => {
  it('answers any valid operation', async () => {
    const queries = randomQuery(createSchema(), { known: await knownValues(gateway) });
    await fc.assert(fc.asyncProperty(queries, expectNoFaultOfOurs), { numRuns: 100 });
  });

  it('refuses an operation in which something was cut out or put in as a mistake of the client', async () => {
    const queries = randomQuery(createSchema(), { known: await knownValues(gateway) });
    const spoilt = fc
      .tuple(queries, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(10), tokens)
      .map(([{ query, ...others }, place, length, token]) => {
        const start = Math.floor(place * query.length);
        return { ...others, query: query.slice(0, start) + token + query.slice(start + length) };
      });
    await fc.assert(fc.asyncProperty(spoilt, expectNoFaultOfOurs), { numRuns: 300 });
  });

  it('takes any text for an operation or for a mistake of the client', async () => {
    const texts = fc.oneof(
      fc.array(tokens, { maxLength: 30 }).map((all) => all.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(texts, (query) => expectNoFaultOfOurs({ query })),
      { numRuns: 500 },
    );
  });

  it('takes any value of a variable for what it is or for a mistake of the client', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...operations), values, (query, v) =>
        expectNoFaultOfOurs({ query, variables: { v } }),
      ),
      { numRuns: 600 },
    );
  });

  it('takes any JSON for a request or for a mistake of the client', async () => {
    const requests = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          query: fc.constant('{ __typename }'),
          variables: fc.jsonValue(),
          operationName: fc.jsonValue(),
          extensions: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    );
    await fc.assert(fc.asyncProperty(requests, expectNoFaultOfOurs), { numRuns: 300 });
  });
});
