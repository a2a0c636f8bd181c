import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { ask, isLinked, type AskedAnswer } from './ask.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ dataFolder: 'tests/fixtures/three-cities' });
});
afterAll(() => gateway.close());

/** Queries that give one key two meanings in one object of their answer, and which key that is. */
const ambiguous = [
  ['the answer itself and the data', '{ data: city(slug: "metz") { id } }', 'data'],
  ['a thing and a list within it', '{ country(code: "FR") { a: code cities { a: nodes { id } } } }', 'a'],
  [
    'two lists within a thing',
    '{ country(code: "FR") { a: cities { n: nodes { id } } b: cities { n: totalCount } } }',
    'n',
  ],
  [
    'types that are not told apart',
    '{ nodes(ids: []) { ... on City { a: slug } ... on Dataset { a: version } } }',
    'a',
  ],
  [
    'types of which one has whole texts, and the other has not',
    '{ search(query: "metz") { nodes { names { value } ... on City { names { language } } } } }',
    'names',
  ],
  ['a thing and the same key within it', '{ a: city(slug: "metz") { a: slug } }', 'a'],
  ['a thing and another thing within it', '{ a: city(slug: "metz") { a: country { code } } }', 'a'],
  [
    'a list and the same list within it, which processors read differently',
    '{ city(slug: "metz") { twins { names { value language } twins { names { value } } } } }',
    'twins',
  ],
  ['the way to a thing and the thing', '{ node: cities { edges { node { node: timeZone } } } }', 'node'],
  ['a value of an enumeration and its key', '{ agreement(slug: "metz-trier") { ACTIVE: status } }', 'ACTIVE'],
  ['JavaScript', '{ city(slug: "metz") { hasOwnProperty: slug } }', 'hasOwnProperty'],
  ['JavaScript too', '{ city(slug: "metz") { __proto__: slug } }', '__proto__'],
  [
    'the name of the type of a list and a thing of another type',
    `{ nodes(ids: []) {
      ... on Country { __typename cities { __typename } } ... on City { __typename CityConnection: page } } }`,
    'CityConnection',
  ],
  ['the name of a type and its own key', '{ city(slug: "metz") { __typename City: slug } }', 'City'],
] as const;

/** Queries in which one key has two meanings, but not in one place. */
const clear = [
  ['in a thing and in a thing within it', '{ city(slug: "metz") { a: slug country { a: modified } } }'],
  ['in two things', '{ a: city(slug: "metz") { c: slug } b: city(slug: "trier") { c: modified } }'],
  [
    'in types that are told apart',
    '{ nodes(ids: []) { __typename ... on City { a: slug } ... on Dataset { a: version } } }',
  ],
  [
    'in a thing whose list tells its type, and in one that tells its own',
    '{ nodes(ids: []) { ... on Sector { agreements { __typename } } ... on Country { __typename } } }',
  ],
  ['in a list and in its items', '{ country(code: "FR") { cities { a: totalCount nodes { a: slug } } } }'],
] as const;

const asLinkedData = (query: string): Promise<AskedAnswer> =>
  ask(gateway, { query, variables: {} }, 'application/ld+json');

describe('a query that gives one key two meanings', () => {
  it.each(ambiguous)('in %s is refused as linked data', async (_place, query) => {
    expect((await asLinkedData(query)).codes).toEqual(['NOT_LINKED_DATA']);
  });

  it.each(ambiguous)('in %s is told which key', async (_place, query, key) => {
    expect((await asLinkedData(query)).text).toMatch(new RegExp(`\\b${key}\\\\"`));
  });

  it.each(ambiguous)('in %s is answered as JSON, without a context', async (_place, query) => {
    const { response } = await ask(gateway, { query, variables: {} });
    expect([response.status, isLinked(response)]).toEqual([200, false]);
  });

  it.each(clear)('%s is linked data', async (_place, query) => {
    expect((await asLinkedData(query)).response.status).toBe(200);
  });
});
