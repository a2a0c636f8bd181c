import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawAnswer, type RawRequest } from '../../support/raw-answer.js';
import { watchedGateway, type LogLine, type WatchedGateway } from '../../support/watched-gateway.js';

let gateway: WatchedGateway;
beforeAll(async () => {
  gateway = await watchedGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

/** Asks, and gives the line that is logged of it. */
async function lineOf(path: string, request: RawRequest = {}): Promise<LogLine> {
  await rawAnswer(gateway.origin + path, request);
  const lines = await gateway.lines(1);
  expect(lines).toHaveLength(1);
  return lines[0] ?? {};
}

const post = (query: string): RawRequest => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});

describe('the log', () => {
  it('has one line a request: what was asked, what came of it, and how long it took', async () => {
    const line = await lineOf('/cities/osaka.ttl');
    expect(line).toMatchObject({ msg: 'answered', method: 'GET', url: '/cities/osaka.ttl', status: 200 });
    expect(line['duration']).toBeGreaterThan(0);
  });

  it.each([
    ['/cities/osaka.ttl', '/cities/:name', 200],
    ['/graphql.ttl?query={__typename}', '/graphql.:extension', 200],
    ['/no/such/address', 'none', 404],
    ['/%', 'none', 400],
  ])('names of %s the route %s', async (path, route, status) => {
    const line = await lineOf(path);
    expect(line['status']).toBe(status);
    expect(String(line['route'])).toContain(route);
  });

  it('has a line of an answer that is given again, by GET and by POST', async () => {
    const paths = ['/cities/chicago.nt', '/cities/chicago.nt', '/cities/chicago.nt'];
    const gets = [];
    for (const path of paths) gets.push(await lineOf(path));
    const posts = [];
    for (const query of Array<string>(3).fill('query Hub { city(slug: "milano") { id } }')) {
      posts.push(await lineOf('/graphql', post(query)));
    }
    expect([gets, posts].map((lines) => lines.map((line) => line['isFromCache'] ?? false))).toEqual([
      [false, false, true],
      [false, false, true],
    ]);
    expect(posts.map((line) => line['operationName'])).toEqual(['Hub', 'Hub', 'Hub']);
  });

  it('names the request as the proxy in front does', async () => {
    expect((await lineOf('/robots.txt', { headers: { 'x-request-id': 'edge-7' } }))['reqId']).toBe('edge-7');
  });

  it('takes no name for a request that would spoil it', async () => {
    const line = await lineOf('/robots.txt', { headers: { 'x-request-id': '{"level":60}' } });
    expect(line['reqId']).toMatch(/^[\da-f-]{36}$/);
  });

  it('has nothing of a body, nor all of a query in an address', async () => {
    const secret = '{ city(slug: "milano") { id name(language: EN) } } # my very own thoughts';
    const lines = [
      await lineOf('/graphql', post(secret)),
      await lineOf(`/graphql?${new URLSearchParams({ query: secret }).toString()}`),
    ];
    expect(JSON.stringify(lines)).not.toContain('thoughts');
  });

  it('has no address of a client', async () => {
    expect(JSON.stringify(await lineOf('/robots.txt'))).not.toContain('127.0.0.1');
  });

  it('tells of a client that did not wait', async () => {
    const socket = connect(gateway.port, '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{');
    await once(socket, 'connect');
    setTimeout(() => socket.destroy(), 100);
    expect(await gateway.lines(1)).toMatchObject([{ msg: 'aborted', route: '/graphql' }]);
  });
});

/** The name of the series that counts requests. */
const requests = (method: string, route: string, status: string, cache = 'miss'): string =>
  `gemellaggi_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}",cache="${cache}"}`;

describe('the metrics', () => {
  it('count each request once, those that are answered from the cache, too', async () => {
    const hits = requests('GET', '/sitemap.xml', '200', 'hit');
    const misses = requests('GET', '/sitemap.xml', '200');
    for (let count = 0; count < 5; count += 1) await lineOf('/sitemap.xml');
    expect([await gateway.value(misses), await gateway.value(hits)]).toEqual([2, 3]);
  });

  it('have no addresses that clients make up', async () => {
    for (const path of ['/made/up', '/cities/made-up', '/cities/made-up.ttl', '/graphql.made-up']) await lineOf(path);
    expect(await gateway.metrics.text()).not.toMatch(/made.?up/);
  });

  it.each([
    ['BAD_USER_INPUT', '{ cities(first: -1) { totalCount } }'],
    ['GRAPHQL_VALIDATION_FAILED', '{ nothing }'],
    ['GRAPHQL_PARSE_FAILED', '{'],
  ])('count %s in the answer to %s', async (code, query) => {
    const name = `gemellaggi_graphql_errors_total{code="${code}"}`;
    const before = await gateway.value(name);
    await lineOf('/graphql', post(query));
    expect(await gateway.value(name)).toBe(before + 1);
  });

  it('count the errors of what never reaches GraphQL', async () => {
    const name = 'gemellaggi_graphql_errors_total{code="METHOD_NOT_ALLOWED"}';
    await lineOf('/graphql', { method: 'DELETE' });
    expect(await gateway.value(name)).toBe(1);
  });

  it('count operations, those that are answered again, too', async () => {
    const name = 'gemellaggi_graphql_operations_total{outcome="success"}';
    const before = await gateway.value(name);
    for (let count = 0; count < 4; count += 1) await lineOf('/graphql', post('{ sectors { totalCount } }'));
    expect(await gateway.value(name)).toBe(before + 4);
  });

  it('count no operation where a browser is given the page to ask on', async () => {
    const before = await gateway.metrics.text();
    await lineOf('/graphql', { headers: { accept: 'text/html' } });
    const operations = /^gemellaggi_graphql_.*/gm;
    expect((await gateway.metrics.text()).match(operations)).toEqual(before.match(operations));
  });

  it('count what is no request', async () => {
    const name = 'gemellaggi_http_unreadable_requests_total';
    const before = await gateway.value(name);
    const socket = connect(gateway.port, '127.0.0.1', () => socket.write('nonsense\r\n\r\n'));
    socket.resume();
    await once(socket, 'close');
    expect(await gateway.value(name)).toBe(before + 1);
  });

  it('have the version of the data', async () => {
    expect(await gateway.metrics.text()).toMatch(/^gemellaggi_snapshot_info\{version="\d+\.\d+\.\d+"\} 1$/m);
  });
});
