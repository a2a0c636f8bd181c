import { graphql } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPageTrail } from '../../../src/graphql/connections/page-trail.js';
import type { Context } from '../../../src/graphql/context.js';
import { createOperations, type Operations } from '../../../src/graphql/operations/operations.js';
import type { OperationRequest } from '../../../src/graphql/operation-request.js';
import { createSchema } from '../../../src/graphql/schema.js';
import { createDocuments } from '../../../src/linked-data/documents.js';
import { createIris } from '../../../src/model/iris.js';
import { nodeShapes } from '../../../src/model/node-shapes.js';
import { createStore } from '../../../src/store/store.js';
import { shippedSnapshot } from '../../source/publication.js';

const schema = createSchema();

let context: Context;
beforeAll(async () => {
  context = {
    store: createStore(await shippedSnapshot()),
    documents: createDocuments(nodeShapes(schema), createIris('https://gemellaggi.example')),
    contract: () => '',
    pages: createPageTrail(),
    answered: () => {},
  };
});

const request = (query: string, variables: OperationRequest['variables'] = {}): OperationRequest => ({
  query,
  operationName: undefined,
  variables,
});

/** What answers operations, of which one was answered so often. */
function having(asked: OperationRequest, times: number): Operations {
  const operations = createOperations(schema);
  for (let time = 0; time < times; time += 1) operations(asked, context);
  return operations;
}

const city = 'query ($slug: String!) { city(slug: $slug) { name(language: EN) } }';
const milano = { slug: 'milano' };

describe.each([0, 1, 2, 3])('an operation that was answered %s times', (times) => {
  const answer = (query: string, variables: OperationRequest['variables'] = {}): unknown =>
    having(request(query, variables), times)(request(query, variables), context)?.result;

  it('is answered', () => {
    expect(answer(city, milano)).toEqual({ data: { city: { name: 'Milan' } } });
  });

  it('is answered with other variables', () => {
    const operations = having(request(city, milano), times);
    expect(operations(request(city, { slug: 'osaka' }), context)?.result).toEqual({
      data: { city: { name: 'Osaka' } },
    });
  });

  it('tells its variables as they were given and as they were executed', () => {
    const query = 'query ($slug: String!, $in: Language = EN) { city(slug: $slug) { name(language: $in) } }';
    const { given, variables } = having(request(query, milano), times)(request(query, milano), context) ?? {};
    expect([given, variables]).toEqual([milano, { slug: 'milano', in: 'en' }]);
  });

  it('tells the name that it has, and the client did not give', () => {
    const query = 'query Named { __typename }';
    expect(having(request(query), times)(request(query), context)?.operationName).toBe('Named');
  });

  it('takes filters within filters', () => {
    const query = 'query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }';
    const filter = { party: { agreement: { party: { slug: ['osaka'] } } } };
    expect(answer(query, { filter })).toEqual({ data: { agreements: { totalCount: 15 } } });
  });

  it.each([
    ['a variable is missing', {}],
    ['a variable is of another type', { slug: 1 }],
    ['a variable is null', { slug: null }],
  ])('is left to Apollo Server where %s', (_mistake, variables) => {
    expect(having(request(city, milano), times)(request(city, variables), context)).toBeUndefined();
  });

  it('is left to Apollo Server where a part of it fails', () => {
    const query = 'query ($first: Int) { cities(first: $first) { totalCount } dataset { id } }';
    const operations = having(request(query, { first: 1 }), times);
    expect(operations(request(query, { first: 1000 }), context)).toBeUndefined();
  });

  it.each([
    ['is no document', '{'],
    ['breaks a rule', '{ cities { nothing } }'],
    ['is none of several', 'query A { __typename } query B { __typename }'],
    ['is no query', 'subscription { cities }'],
  ])('is left to Apollo Server where it %s', (_mistake, query) => {
    expect(answer(query)).toBeUndefined();
  });

  it.each([
    [true, { city: { id: 'https://gemellaggi.example/cities/milano' } }],
    [false, { city: { name: 'Milano' } }],
  ])('leaves out what it is told to leave out: %s', (byId, data) => {
    const query = 'query ($byId: Boolean!) { city(slug: "milano") { id @include(if: $byId) name @skip(if: $byId) } }';
    const operations = having(request(query, { byId: !byId }), times);
    expect(operations(request(query, { byId }), context)?.result).toEqual({ data });
  });

  it.each([
    ['has a key that every object has', '{ constructor: dataset { id } }'],
    [
      'is of very many fields',
      `{ node(id: "https://gemellaggi.example/cities/milano") { ${'__typename '.repeat(250)} } }`,
    ],
    [
      'has fragments that double themselves',
      `{ dataset { ...A0 } } ${Array.from({ length: 11 }, (_, one) => `fragment A${one} on Dataset { ...A${one + 1} ...A${one + 1} }`).join(' ')} fragment A11 on Dataset { id }`,
    ],
    [
      'puts a variable into a scalar',
      'query ($slug: String = "osaka") { _entities(representations: [{ __typename: "City", slug: $slug }]) { __typename } }',
    ],
  ])('is answered as ever where it %s', async (_kind, query) => {
    const { data } = await graphql({ schema, source: query, contextValue: context });
    expect(JSON.stringify(answer(query))).toBe(JSON.stringify({ data }));
  });
});
