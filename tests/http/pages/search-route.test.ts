import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const search = async (query: string): Promise<string> =>
  (await gateway.get(`/search?${new URLSearchParams({ q: query, lang: 'en' }).toString()}`)).text();

/** The paths of what was found, in their order. */
const found = (text: string): readonly string[] =>
  [...(/<ol class="results">(.*?)<\/ol>/s.exec(text)?.[1] ?? '').matchAll(/<a href="([^"?]+)/g)].map(
    ([, path = '']) => path,
  );

describe('the search', () => {
  it('finds by a name in any language and script, best first', async () => {
    expect(found(await search('大阪'))[0]).toBe('/cities/osaka');
    expect(found(await search('sao paulo'))[0]).toBe('/cities/san-paolo');
    expect(found(await search('cultura'))[0]).toBe('/sectors/cultura');
  });

  it('says how much it found, and for what', async () => {
    expect(await search('osaka')).toContain('2 results for “osaka”');
    expect(await search('qqqqqq')).toContain('Nothing found for “qqqqqq”');
  });

  it('asks when nothing is asked', async () => {
    const text = await search('  ');
    expect(text).toContain('<input type="search" name="q" value');
    expect(text).not.toContain('Nothing found');
    expect(text).not.toContain('another spelling');
    expect(text).toContain('Or start from a list:');
  });

  it('leads on where it finds nothing', async () => {
    const text = await search('qqqqqq');
    expect(text).toContain('href="/cities?lang=en"');
    expect(text).toContain('another spelling');
    expect(text).not.toContain('<ol');
  });

  it('reads no more than a name of a long question', async () => {
    expect(await search('x'.repeat(5000))).not.toContain('x'.repeat(201));
  });

  it('keeps the question when the language changes', async () => {
    expect(await search('osaka & co')).toContain('href="/search?q=osaka+%26+co&amp;lang=it"');
  });

  it('is for people: programs are told where they search', async () => {
    const answer = await gateway.get('/search?q=osaka', { accept: 'application/json' });
    expect(answer.status).toBe(406);
    expect(await answer.text()).toContain('/graphql');
  });
});
