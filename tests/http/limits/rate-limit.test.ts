import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Rate } from '../../../src/http/limits/rate-limit.js';
import { securityHeaders } from '../../../src/http/security/security-headers.js';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { rawAnswer, type RawAnswer, type RawRequest } from '../../support/raw-answer.js';

const dataFolder = 'tests/fixtures/three-cities';

let gateway: TestGateway;
const start = async (rateLimit: Rate, ...trustedProxies: readonly string[]): Promise<void> => {
  gateway = await startGateway({ dataFolder, rateLimit, trustedProxies });
};
afterEach(() => gateway.close());

const ask = (path = '/cities', request: RawRequest = {}): Promise<RawAnswer> =>
  rawAnswer(gateway.origin + path, request);

const askFor = (client: string): Promise<RawAnswer> => ask('/cities', { headers: { 'x-forwarded-for': client } });

/** The status of each answer, one asked after the other. */
async function statusesOf(...questions: readonly (() => Promise<RawAnswer>)[]): Promise<readonly unknown[]> {
  const statuses: unknown[] = [];
  for (const question of questions) statuses.push((await question()).status);
  return statuses;
}

const statusesFor = (...clients: readonly string[]): Promise<readonly unknown[]> =>
  statusesOf(...clients.map((client) => () => askFor(client)));

describe('a client that asks too often', () => {
  it('is answered as often as it may ask, and then refused, even what is at hand', async () => {
    await start({ requests: 4, seconds: 60 });
    expect(await statusesOf(ask, ask, ask, ask, ask, ask)).toEqual([200, 200, 200, 200, 429, 429]);
  });

  it('is told when to ask again, as a problem that a script of any origin may read', async () => {
    await start({ requests: 1, seconds: 60 });
    await ask();
    const { headers, body } = await ask('/cities', { headers: { accept: 'text/html' } });
    const seconds = Number(headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    const type: unknown = expect.stringMatching(/^application\/problem\+json\b/);
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': 'no-store',
      'ratelimit-policy': '"client";q=1;w=60',
      ratelimit: `"client";r=0;t=${seconds}`,
      'access-control-allow-origin': '*',
      ...securityHeaders({ home: publicUrl }),
      'access-control-expose-headers': 'RateLimit, RateLimit-Policy, Retry-After',
    });
    expect(JSON.parse(String(body))).toMatchObject({ status: 429, title: 'Too Many Requests' });
  });

  it.each(['/graphql?query={__typename}', '/graphql', '/graphql.ttl'])(
    'is told so at %s by an error with a code',
    async (path) => {
      await start({ requests: 1, seconds: 60 });
      await ask();
      const { status, body } = await ask(path);
      const message: unknown = expect.any(String);
      expect([status, JSON.parse(String(body))]).toEqual([
        429,
        { errors: [{ message, extensions: { code: 'TOO_MANY_REQUESTS' } }] },
      ]);
    },
  );

  it('may ask again when the time is over', async () => {
    await start({ requests: 1, seconds: 1 });
    const wait = async (): Promise<RawAnswer> => {
      await sleep(1100);
      return ask();
    };
    expect(await statusesOf(ask, ask, wait, ask)).toEqual([200, 429, 200, 429]);
  });

  it('is still the same when the data were read anew', async () => {
    await start({ requests: 1, seconds: 60 });
    await ask();
    await gateway.reload();
    expect(await statusesOf(ask)).toEqual([429]);
  });
});

describe('what does not count', () => {
  it.each([
    ['what operators ask', '/readyz', 'GET', 200],
    ['what a browser asks before a script may', '/cities', 'OPTIONS', 204],
  ])('is %s', async (_what, path, method, status) => {
    await start({ requests: 1, seconds: 60 });
    const other = (): Promise<RawAnswer> => ask(path, { method });
    expect(await statusesOf(other, other, ask, ask, other)).toEqual([status, status, 200, 429, status]);
  });
});

describe('a client is told from others', () => {
  it('not by what it says of itself', async () => {
    await start({ requests: 1, seconds: 60 });
    expect(await statusesFor('192.0.2.1', '192.0.2.2')).toEqual([200, 429]);
  });

  it('not by what a proxy says that is not trusted', async () => {
    await start({ requests: 1, seconds: 60 }, '192.0.2.0/24');
    expect(await statusesFor('198.51.100.1', '198.51.100.2')).toEqual([200, 429]);
  });

  it('by what a trusted proxy says, which is the last it adds', async () => {
    await start({ requests: 1, seconds: 60 }, 'loopback', '192.0.2.0/24');
    const clients = ['198.51.100.1', '198.51.100.2', '203.0.113.9, 198.51.100.1', '198.51.100.3, 192.0.2.7'];
    expect(await statusesFor(...clients, '198.51.100.3')).toEqual([200, 200, 429, 200, 429]);
  });

  it('by the first half of an IPv6 address, and by an IPv4 address in either form', async () => {
    await start({ requests: 1, seconds: 60 }, 'loopback');
    const clients = [
      '2001:db8:0:1::1',
      '2001:DB8::1:2:0:0:2',
      '2001:db8:0:2::1',
      '198.51.100.1',
      '::ffff:198.51.100.1',
    ];
    expect(await statusesFor(...clients)).toEqual([200, 429, 200, 200, 429]);
  });

  it('by the proxy where that says what is no address', async () => {
    await start({ requests: 1, seconds: 60 }, 'loopback');
    expect(await statusesFor('198.51.100.1:1024', '198.51.100.1:1025', 'unknown')).toEqual([200, 429, 429]);
  });
});
