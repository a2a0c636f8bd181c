import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const query = '{ city(slug: "osaka") { slug } }';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Asks by GET for a query known by its hash, with its text or without. */
function ask(sha256Hash: string, { text, version = 1 }: { text?: string; version?: number } = {}): Promise<Response> {
  const extensions = JSON.stringify({ persistedQuery: { version, sha256Hash } });
  const parameters = new URLSearchParams({ extensions, ...(text === undefined ? {} : { query: text }) });
  return gateway.get(`/graphql?${parameters.toString()}`);
}

const codeOf = async (response: Response): Promise<unknown> => {
  const answer: unknown = await response.json();
  return JSON.stringify(answer).match(/"code":"(\w+)"/)?.[1];
};

describe('a persisted query', () => {
  it('is asked for by GET with its hash alone, once it is known', async () => {
    await ask(hashOf(query), { text: query });
    expect(await (await ask(hashOf(query))).json()).toEqual({ data: { city: { slug: 'osaka' } } });
  });

  it('can be cached', async () => {
    await ask(hashOf(query), { text: query });
    expect((await ask(hashOf(query))).headers.get('cache-control')).toMatch(/^public, max-age=300/);
  });

  it('that is not known is asked for in full, and nobody remembers that it was not', async () => {
    const response = await ask(hashOf('{ __typename }'));
    expect([response.headers.get('cache-control'), await codeOf(response)]).toEqual([
      'no-store',
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
  });

  it.each([
    ['the hash of another text', () => ask(hashOf('{ a }'), { text: query })],
    ['a hash that is none', () => ask('<script>', { text: query })],
    ['another version', () => ask(hashOf(query), { text: query, version: 2 })],
  ])('with %s is a mistake of the client', async (_sentence, answer) => {
    expect(await codeOf(await answer())).toMatch(/^(BAD_USER_INPUT|BAD_REQUEST)$/);
  });
});
