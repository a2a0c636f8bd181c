import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const city = 'query ($slug: String!) { city(slug: $slug) { id } }';

/** What clients get wrong in the body of a POST, and the code that tells them so. */
const mistakes = [
  ['a syntax error', { query: '{ city(' }, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', { query: '{ town { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown argument', { query: '{ cities(limit: 1) { totalCount } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['a literal of another type', { query: '{ city(slug: 1) { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['a missing argument', { query: '{ city { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['a missing selection', { query: '{ dataset }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['a missing variable', { query: city }, 'BAD_USER_INPUT'],
  ['a variable that is null', { query: city, variables: { slug: null } }, 'BAD_USER_INPUT'],
  ['a variable of another type', { query: city, variables: { slug: 1 } }, 'BAD_USER_INPUT'],
  [
    'null where the default of a variable would do',
    { query: 'query ($slug: String = "osaka") { city(slug: $slug) { id } }', variables: { slug: null } },
    'BAD_USER_INPUT',
  ],
  [
    'null for the variable of a condition',
    {
      query: 'query ($all: Boolean = true) { city(slug: "osaka") { id slug @include(if: $all) } }',
      variables: { all: null },
    },
    'BAD_USER_INPUT',
  ],
  ['a mutation', { query: 'mutation { addCity(slug: "roma") { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription', { query: 'subscription { cities { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'two operations and no name',
    { query: 'query A { __typename } query B { __typename }' },
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'an unknown operation name',
    { query: 'query A { __typename }', operationName: 'B' },
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['no query', { variables: {} }, 'BAD_REQUEST'],
  ['a query that is no text', { query: 1 }, 'BAD_REQUEST'],
  ['variables that are no object', { query: city, variables: 'osaka' }, 'BAD_REQUEST'],
  ['a batch', [{ query: '{ __typename }' }], 'BAD_REQUEST'],
  [
    'a persisted query that is another one',
    { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } },
    'BAD_USER_INPUT',
  ],
] as const;

const post = (body: unknown, accept: string): Promise<Response> =>
  gateway.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });

describe('a mistake of the client', () => {
  it.each(mistakes)('by %s has its code', async (_mistake, body, code) => {
    const answer = await post(body, 'application/json');
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it.each(mistakes)('by %s is no failure of the server', async (_mistake, body) => {
    expect((await post(body, 'application/graphql-response+json')).status).toBeLessThan(500);
  });

  it.each(mistakes.filter(([, , code]) => code !== 'BAD_REQUEST'))(
    'by %s is answered 200 to clients of application/json, for whom the transport has not failed',
    async (_mistake, body) => {
      expect((await post(body, 'application/json')).status).toBe(200);
    },
  );

  it.each(mistakes.filter(([, , code]) => /^(GRAPHQL|OPERATION)_/.test(code)))(
    'by %s is answered 400 to clients of application/graphql-response+json',
    async (_mistake, body) => {
      expect((await post(body, 'application/graphql-response+json')).status).toBe(400);
    },
  );

  it('by malformed variables in GET has its code', async () => {
    const answer = await gateway.get('/graphql?query=%7B__typename%7D&variables=%7Bslug');
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('by malformed variables in GET is told by the status', async () => {
    expect((await gateway.get('/graphql?query=%7B__typename%7D&variables=%7Bslug')).status).toBe(400);
  });

  it.each(['application/json', 'text/turtle'])('by a mutation in GET is not sent on to POST as %s', async (accept) => {
    const { headers, status } = await gateway.get('/graphql?query=mutation%7B__typename%7D', { accept });
    expect([headers.get('allow'), status < 500]).toEqual([null, true]);
  });
});
