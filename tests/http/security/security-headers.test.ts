import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../src/http/security/content-policy.js';
import { securityHeaders } from '../../../src/http/security/security-headers.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { rawAnswer, type RawRequest } from '../../support/raw-answer.js';
import { browserAccept, pagePaths } from '../page-paths.js';
import { paths } from '../paths.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** What every answer says, whatever it is. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'cross-origin',
  'strict-transport-security': 'max-age=31536000',
};

type Kind = readonly [kind: string, status: number, path: string, asked: RawRequest];

/** Answers of each kind, with their status. */
const kinds: readonly Kind[] = [
  ...paths.map((path) => ['a document', 200, path, {}] as const),
  ...pagePaths.map((path) => ['a page', 200, path, { headers: { accept: browserAccept } }] as const),
  ['a file', 200, '/dataset.ttl', {}],
  ['a part of a file', 206, '/dataset.ttl', { headers: { range: 'bytes=0-9' } }],
  ['no part of a file', 416, '/dataset.ttl', { headers: { range: 'bytes=999999999-' } }],
  ['a table', 200, '/cities.csv', {}],
  ['a link set', 200, '/cities/milano.linkset.json', {}],
  ['the head of a file', 200, '/dataset.nq', { method: 'HEAD' }],
  ['a search that is no page', 406, '/search', { headers: { accept: 'image/png' } }],
  ['a stylesheet', 200, '/assets/style.css', {}],
  ['a script', 200, '/assets/script.js', {}],
  ['a picture', 200, '/assets/world.svg', {}],
  ['another picture', 200, '/assets/map.png', {}],
  ['the explorer', 200, '/graphiql', {}],
  ['a script of the explorer', 200, '/graphiql/explorer.js', {}],
  ['Sandbox', 200, '/graphql', { headers: { accept: browserAccept } }],
  ['the answer to a query', 200, '/graphql?query={cities{totalCount}}', {}],
  ['the answer to a query as RDF', 200, '/graphql.ttl?query={cities{nodes{id}}}', {}],
  ['no query', 400, '/graphql?query={', { headers: { accept: 'application/graphql-response+json' } }],
  ['what went wrong with a query', 200, '/graphql?query={', {}],
  ['a body that is not JSON', 400, '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' } }],
  ['a body of another type', 415, '/graphql', { method: 'POST', headers: { 'content-type': 'text/xml' }, body: 'x' }],
  ['a method that is refused', 405, '/graphql', { method: 'DELETE' }],
  ['a method that is refused of a document', 405, '/cities/milano', { method: 'PUT' }],
  ['the context', 200, '/context.jsonld', {}],
  ['a context that is unknown', 404, '/context/abc.jsonld', {}],
  ['the sitemap', 200, '/sitemap.xml', {}],
  ['robots.txt', 200, '/robots.txt', {}],
  ['the list of APIs', 200, '/.well-known/api-catalog', {}],
  ['a redirect', 302, '/.well-known/datacatalog', {}],
  ['a permanent redirect', 308, '/cities?after=milano', {}],
  ['nothing', 404, '/nothing', {}],
  ['nothing, as a page', 404, '/nothing', { headers: { accept: browserAccept } }],
  ['no entity', 404, '/cities/nowhere', {}],
  ['no such format', 404, '/cities/milano.pdf', {}],
  ['no format that is accepted', 406, '/cities/milano', { headers: { accept: 'image/png' } }],
  ['another version', 412, '/cities/milano', { headers: { 'if-match': '"x"' } }],
  ['an address that is none', 400, '/cities/%zz', {}],
  ['an address that is none, as a page', 400, '/%', { headers: { accept: browserAccept } }],
  ['a name that is too long', 414, `/cities/${'x'.repeat(200)}`, {}],
  ['a question before a request', 204, '/graphql', { method: 'OPTIONS' }],
  [
    'a question of a browser before a request',
    204,
    '/graphql',
    { method: 'OPTIONS', headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' } },
  ],
];

describe('the security headers', () => {
  it.each(kinds)('are those of %s (%i, %s)', async (_kind, status, path, asked) => {
    const answer = await rawAnswer(gateway.origin + path, asked);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(everywhere);
    expect(answer.headers['content-security-policy']).toMatch(/^default-src '(none|self)'; .*frame-ancestors 'none'$/);
  });

  it.each(kinds)('let scripts of other origins read %s (%i, %s)', async (_kind, _status, path, asked) => {
    expect((await rawAnswer(gateway.origin + path, asked)).headers['access-control-allow-origin']).toBe('*');
  });

  it.each(kinds)('are the same when %s (%i, %s) comes from the cache', async (_kind, _status, path, asked) => {
    const ask = async (): Promise<readonly string[]> =>
      Object.entries((await rawAnswer(gateway.origin + path, asked)).headers)
        .filter(([name]) => name in everywhere || name === 'content-security-policy')
        .map(([name, value]) => `${name}: ${String(value)}`)
        .toSorted();
    const first = await ask();
    // Kept at the second time, given again from the third.
    await ask();
    expect(await ask()).toEqual(first);
  });

  it.each(['/cities/milano.ttl', '/assets/style.css', '/graphiql', '/dataset.csv'])(
    'are those of %s where it did not change',
    async (path) => {
      const { etag = '' } = (await rawAnswer(gateway.origin + path)).headers;
      for (let time = 0; time < 3; time += 1) {
        const answer = await rawAnswer(gateway.origin + path, { headers: { 'if-none-match': etag } });
        expect(answer.status).toBe(304);
        expect(answer.headers).toMatchObject(everywhere);
      }
    },
  );

  it.each(['Buongiorno!\r\n\r\n', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`])(
    'are those of what is no request',
    async (sent) => {
      const socket = connect(Number(new URL(gateway.origin).port), '127.0.0.1');
      await once(socket, 'connect');
      socket.write(sent);
      const answer = (await text(socket)).toLowerCase();
      for (const [name, value] of Object.entries(everywhere))
        expect(answer).toContain(`\r\n${name}: ${value.toLowerCase()}\r\n`);
      expect(answer).toContain("\r\ncontent-security-policy: default-src 'none';");
    },
  );

  it.each([
    '/cities/milano.jsonld',
    '/cities/milano.rdf',
    '/sitemap.xml',
    '/assets/world.svg',
    '/nothing',
    '/graphql?query={',
  ])('let %s load and run nothing', async (path) => {
    expect((await rawAnswer(gateway.origin + path)).headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('name nobody who made the gateway', async () => {
    for (const [, , path, asked] of kinds) {
      const { headers } = await rawAnswer(gateway.origin + path, asked);
      expect([path, headers.server, headers['x-powered-by'], headers.via]).toEqual([
        path,
        undefined,
        undefined,
        undefined,
      ]);
      expect(JSON.stringify(headers)).not.toMatch(/fastify|express|node\.js|type-graphql/i);
    }
  });
});

describe('Strict-Transport-Security', () => {
  it.each([
    ['https://data.example/', 'max-age=31536000'],
    ['http://localhost:4000/', undefined],
  ])('at %s is %s', (home, expected) => {
    expect(securityHeaders({ home })['strict-transport-security']).toBe(expected);
  });
});

describe('a content policy', () => {
  it('lets no one show us within another page', () => {
    expect(contentPolicy("default-src 'self'")).toBe("default-src 'self'; frame-ancestors 'none'");
  });
});
