import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { rawAnswer } from '../support/raw-answer.js';
import { sitePaths } from '../support/site-paths.js';

const url = 'https://data.elsewhere.example/gemellaggi';

let gateway: TestGateway;
let paths: readonly string[];
beforeAll(async () => {
  gateway = await startGateway({ url });
  paths = await sitePaths();
});
afterAll(() => gateway.close());

/** The hosts in the addresses of a text that could be ours. */
const hostsIn = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(/https?:\/\/([\w.:-]*(?:example|localhost|127\.0\.0\.1)[\w.:-]*)/g)].map(
      ([, host]) => host ?? '',
    ),
  ),
];

/** Addresses that are no files: of services, of what leads elsewhere, and of what is not there. */
const others = [
  '/',
  '/search?q=osaka',
  '/graphql',
  '/graphql?query={cities(first:1){nodes{id,jsonLd}}}',
  '/graphql.ttl?query={cities(first:1){nodes{id}}}',
  '/graphiql',
  '/.well-known/datacatalog',
  '/cities?after=milano',
  '/cities/nowhere',
  '/cities/milano.pdf',
  '/nothing',
  '//nothing',
  '/%zz',
];

/** Asks in words of which no answer is kept, and gives all but the time and what Sandbox makes up. */
async function answerAt(path: string, headers: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const {
    status,
    headers: given,
    body,
  } = await rawAnswer(gateway.origin + path, {
    headers: { ...headers, 'if-unmodified-since': new Date(Date.now() + 86_400_000).toUTCString() },
  });
  const isSandbox = body.includes('embeddableSandbox');
  const text = isSandbox ? body.toString().replace(/[0-9a-f]{64}/g, 'nonce') : body.toString('base64');
  return [status, { ...given, date: '', etag: isSandbox ? '' : given.etag }, text];
}

describe('a gateway at another public address', () => {
  it('names no other in any document', async () => {
    for (const path of paths) {
      const text = await (await gateway.get(path)).text();
      expect([path, hostsIn(text).filter((host) => host !== 'data.elsewhere.example')]).toEqual([path, []]);
    }
  });

  it('names no other in any header', async () => {
    for (const path of paths) {
      const { headers } = await gateway.get(path);
      const text = [...headers].map(([, value]) => value).join('\n');
      expect([path, hostsIn(text).filter((host) => host !== 'data.elsewhere.example')]).toEqual([path, []]);
    }
  });

  it('says the same to the byte, whatever host the request names', async () => {
    const elsewhere = {
      host: 'attacker.example',
      'x-forwarded-host': 'attacker.example',
      'x-forwarded-proto': 'ftp',
      'x-forwarded-port': '666',
      'x-forwarded-prefix': '/attacker',
      'x-forwarded-for': '6.6.6.6',
      'x-original-url': '/attacker',
      forwarded: 'for=6.6.6.6;host=attacker.example;proto=ftp',
      via: '1.1 attacker.example',
    };
    for (const path of [...paths, ...others]) {
      for (const accept of ['*/*', 'text/html', 'text/turtle']) {
        const headers = { host: 'data.elsewhere.example', accept };
        const answer = await answerAt(path, headers);
        expect([path, accept, await answerAt(path, { ...headers, ...elsewhere })]).toEqual([path, accept, answer]);
      }
    }
  });
});
