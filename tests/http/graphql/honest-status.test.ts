import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

describe('the status of a query that is refused', () => {
  it.each([
    ['application/json', 200, 'application/json'],
    ['*/*', 200, 'application/json'],
    ['application/graphql-response+json', 400, 'application/graphql-response+json'],
    ['Application/GraphQL-Response+JSON', 400, 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9', 400, 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json;q=0.9', 200, 'application/json'],
  ])('fits the media type that %s gets', async (accept, status, mediaType) => {
    const headers = { 'content-type': 'application/json', accept };
    const answer = await gateway.fetch('/graphql', { method: 'POST', headers, body: '{"query":"{ town }"}' });
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([status, mediaType]);
  });
});
