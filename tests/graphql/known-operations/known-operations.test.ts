import { graphql, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPageTrail } from '../../../src/graphql/connections/page-trail.js';
import type { Context } from '../../../src/graphql/context.js';
import { createKnownOperations, type KnownOperations } from '../../../src/graphql/known-operations/known-operations.js';
import type { OperationRequest } from '../../../src/graphql/operation-request.js';
import type { Answer } from '../../../src/graphql/report-answer.js';
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

/** The knowledge of a request that was answered so often by graphql-js. */
async function known({ query, variables }: OperationRequest, times: number): Promise<KnownOperations> {
  const operations = createKnownOperations(schema);
  const result = await graphql({ schema, source: query, contextValue: context, variableValues: variables });
  const answer: Answer = {
    document: parse(query),
    operationName: undefined,
    given: variables,
    variables,
    result: { data: result.data ?? null },
  };
  for (let time = 0; time < times; time += 1) operations.learn(request(query, variables), answer);
  return operations;
}

const city = 'query ($slug: String!) { city(slug: $slug) { name(language: EN) } }';
const milano = { slug: 'milano' };

/** What is answered to a request once it was answered twice; undefined where nothing is. */
async function third(query: string, variables: OperationRequest['variables'] = {}): Promise<unknown> {
  const operations = await known(request(query, variables), 2);
  return (await operations.answer(request(query, variables), context))?.result;
}

describe('an operation', () => {
  it.each([0, 1])('is not known when it was answered %s times', async (times) => {
    const operations = await known(request(city, milano), times);
    expect(await operations.answer(request(city, milano), context)).toBeUndefined();
  });

  it('is known when it was answered twice', async () => {
    expect(await third(city, milano)).toEqual({ data: { city: { name: 'Milan' } } });
  });

  it('is known with other variables', async () => {
    const operations = await known(request(city, milano), 2);
    const answer = await operations.answer(request(city, { slug: 'osaka' }), context);
    expect(answer?.result).toEqual({ data: { city: { name: 'Osaka' } } });
  });

  it('tells its variables as they were given and as they were executed', async () => {
    const query = 'query ($slug: String!, $in: Language = EN) { city(slug: $slug) { name(language: $in) } }';
    const operations = await known(request(query, milano), 2);
    const answer = await operations.answer(request(query, milano), context);
    expect([answer?.given, answer?.variables]).toEqual([milano, { slug: 'milano', in: 'en' }]);
  });

  it('takes filters within filters', async () => {
    const query = 'query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }';
    const filter = { party: { agreement: { party: { slug: ['osaka'] } } } };
    expect(await third(query, { filter })).toEqual({ data: { agreements: { totalCount: 15 } } });
  });

  it.each([
    ['a variable is missing', {}],
    ['a variable is of another type', { slug: 1 }],
    ['a variable is null', { slug: null }],
  ])('is left to Apollo Server where %s', async (_mistake, variables) => {
    const operations = await known(request(city, milano), 2);
    expect(await operations.answer(request(city, variables), context)).toBeUndefined();
  });

  it('is left to Apollo Server where a part of it fails', async () => {
    const query = 'query ($first: Int) { cities(first: $first) { totalCount } dataset { id } }';
    const operations = await known(request(query, { first: 1 }), 2);
    expect(await operations.answer(request(query, { first: 1000 }), context)).toBeUndefined();
  });

  it.each([
    ['has a key that every object has', '{ constructor: dataset { id } }'],
    ['is of very many fields', `{ ${Array.from({ length: 1001 }, (_, one) => `a${one}: __typename`).join(' ')} }`],
    [
      'has fragments that double themselves',
      `{ dataset { ...A0 } } ${Array.from({ length: 12 }, (_, one) => `fragment A${one} on Dataset { ...A${one + 1} ...A${one + 1} }`).join(' ')} fragment A12 on Dataset { id }`,
    ],
    [
      'puts a variable into a scalar',
      'query ($slug: String = "osaka") { _entities(representations: [{ __typename: "City", slug: $slug }]) { __typename } }',
    ],
  ])('is never compiled where it %s', async (_kind, query) => {
    expect(await third(query)).toBeUndefined();
  });

  it.each([
    [true, { city: { id: 'https://gemellaggi.example/cities/milano' } }],
    [false, { city: { name: 'Milano' } }],
  ])('is another one where what is left out is another part: %s', async (byId, data) => {
    const query = `query ($byId: Boolean!) { city(slug: "milano") { id @include(if: $byId) name @skip(if: $byId) } }`;
    expect(await third(query, { byId })).toEqual({ data });
  });
});
