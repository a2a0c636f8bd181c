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

  it.each([
    '/catalog',
    '/dataset.nt',
    '/cities',
    '/sitemap.xml',
    '/robots.txt',
    '/.well-known/datacatalog',
    '/graphql.nt?query={cities{nodes{id}}}',
  ])('takes no address of %s from the request', async (path) => {
    const headers = {
      host: 'attacker.example',
      'x-forwarded-host': 'attacker.example',
      forwarded: 'host=attacker.example',
    };
    const answer = await rawAnswer(gateway.origin + path, { headers });
    expect(`${JSON.stringify(answer.headers)}\n${answer.body.toString()}`).not.toContain('attacker');
  });
});
