import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.js';
import { linksOf } from '../link-header.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { ask } from '../../linked-data/answers/ask.js';
import { knownValues } from '../../linked-data/answers/known-values.js';
import { randomQuery } from '../../linked-data/answers/random-query.js';
import type { QueryRequest } from '../../linked-data/answers/write-query.js';

/** How many random queries are asked for the address of a context. */
const runs = 100;

let gateway: TestGateway;
let another: TestGateway;
let queries: fc.Arbitrary<QueryRequest>;
beforeAll(async () => {
  gateway = await startGateway();
  another = await startGateway();
  queries = randomQuery(createSchema(), { known: await knownValues(gateway) });
});
afterAll(() => Promise.all([gateway.close(), another.close()]));

/** The address of the context of an answer. */
async function addressOf(request: QueryRequest): Promise<string> {
  const { response } = await ask(gateway, request);
  const [link] = linksOf(response, 'http://www.w3.org/ns/json-ld#context');
  fc.pre(link !== undefined);
  return link.target;
}

const address = (): Promise<string> => addressOf({ query: '{ dataset { it: title page: id } }', variables: {} });

const hashIn = (url: string): string => /[0-9a-f]{64}/.exec(url)?.[0] ?? '';

describe('the address of a context', () => {
  it('leads to the same bytes on a gateway that never saw the query', async () => {
    const law = async (request: QueryRequest): Promise<void> => {
      const url = await addressOf(request);
      const [here, there] = await Promise.all([gateway, another].map(async (one) => (await one.get(url)).text()));
      expect(there).toBe(here);
    };
    await fc.assert(fc.asyncProperty(queries, law), { numRuns: runs });
  });

  it('holds the SHA-256 of what it leads to, unless it is the one of all answers', async () => {
    const law = async (request: QueryRequest): Promise<void> => {
      const url = await addressOf(request);
      fc.pre(!url.endsWith('/context/answer.jsonld'));
      const text = await (await another.get(url)).text();
      expect(createHash('sha256').update(text).digest('hex')).toBe(hashIn(url));
    };
    await fc.assert(fc.asyncProperty(queries, law), { numRuns: runs });
  });

  it('is found even where nothing is left of a selection', async () => {
    const query = '{ nodes(ids: []) { __typename: jsonLd ... on City { slug @skip(if: true) } } }';
    expect((await another.get(await addressOf({ query, variables: {} }))).status).toBe(200);
  });

  it('leads to JSON-LD', async () => {
    expect((await another.get(await address())).headers.get('content-type')).toContain('application/ld+json');
  });

  it('may be kept for ever', async () => {
    expect((await another.get(await address())).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  it('leads nowhere with another hash', async () => {
    const url = await address();
    expect((await another.get(url.replace(hashIn(url), 'f'.repeat(64)))).status).toBe(404);
  });

  it('leads nowhere with another selection', async () => {
    const url = await address();
    expect((await another.get(url.replace(/=.*/, `=${packed('{dataset{it:title}}')}`))).status).toBe(404);
  });

  it('leads nowhere without its selection', async () => {
    const url = await address();
    expect((await another.get(url.replace(/\?.*/, ''))).status).toBe(404);
  });

  it('leads nowhere with anything before the hash', async () => {
    const url = await address();
    expect((await another.get(url.replace(hashIn(url), `x${hashIn(url)}`))).status).toBe(404);
  });
});

const packed = (selection: string): string => deflateRawSync(selection).toString('base64url');

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** What someone may put in the place of a selection. */
const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['what is no base64url', '%25%00'],
  ['what is not deflated', 'AAAA'],
  ['what is no UTF-8', packed('').replace(/^../, '__')],
  ['no GraphQL', packed('SELECT ?s WHERE { ?s ?p ?o }')],
  ['no selection', packed('fragment F on City{id}')],
  ['two operations', packed('query A{city{id}}query B{city{id}}')],
  ['a mutation', packed('mutation{city{id}}')],
  ['a subscription', packed('subscription{city{id}}')],
  ['an unknown field', packed('{passwords}')],
  ['an unknown fragment', packed('{city{...F}}')],
  ['a field without its selection', packed('{city}')],
  ['a fragment that spreads itself', packed('{city{...F}}fragment F on City{...F}')],
  ['a fragment that spreads itself further down', packed('{city{...F}}fragment F on City{twins{...F}}')],
  ['a bomb', packed(' '.repeat(10_000_000))],
  ['a million letters', packed('a'.repeat(1_000_000))],
  ['thousands of keys', packed(`{city{${times(4000, (index) => `a${index}:id`)}}}`)],
  ['one key thousands of times', packed(`{city{${times(9000, () => 'id')}}}`)],
  ['thousands of braces', packed(`${'{city'.repeat(4000)}${'}'.repeat(4000)}`)],
  ['fragments within fragments', packed(`{city{${'...on City{'.repeat(2000)}id${'}'.repeat(2000)}}}`)],
  [
    'fragments that ask for billions of keys',
    packed(
      `{city{...F0}}${times(60, (index) => `fragment F${index} on City{a:country{cities{nodes{...F${index + 1}}}}b:country{cities{nodes{...F${index + 1}}}}}`)}fragment F60 on City{id}`,
    ),
  ],
];

describe('an address with a selection that is', () => {
  const ofHostile = (selection: string): Promise<Response> =>
    another.get(`/context/${'0'.repeat(64)}.jsonld?selection=${selection}`);

  it.each(hostile)('%s leads nowhere', { timeout: 5000 }, async (_selection, selection) => {
    expect((await ofHostile(selection)).status).toBe(404);
  });

  it.each(hostile)('%s is answered with a problem', { timeout: 5000 }, async (_selection, selection) => {
    expect((await ofHostile(selection)).headers.get('content-type')).toContain('application/problem+json');
  });
});
