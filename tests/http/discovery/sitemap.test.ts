import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
let entries: readonly { readonly url: string; readonly modified: string }[];
beforeAll(async () => {
  gateway = await startGateway();
  const xml = new DOMParser().parseFromString(await (await gateway.get('/sitemap.xml')).text(), 'text/xml');
  const textsOf = (name: string): readonly string[] =>
    Array.from(xml.getElementsByTagName(name), ({ textContent }) => textContent ?? '');
  const days = textsOf('lastmod');
  entries = textsOf('loc').map((url, index) => ({ url, modified: days[index] ?? '' }));
});
afterAll(() => gateway.close());

describe('the sitemap', () => {
  it('has every entity, list and term once', () => {
    const kinds = entries.map(({ url }) => url.replace(publicUrl, '').split('/')[1] ?? '');
    const counts = Object.fromEntries(
      [...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]),
    );
    expect(counts).toMatchObject({ cities: 17, agreements: 16, countries: 17, sectors: 13, dataset: 1, catalog: 1 });
    expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
  });

  it('gives each the day it gives itself', async () => {
    for (const { url, modified } of entries) {
      const { headers } = await gateway.get(url);
      expect([url, headers.get('last-modified')]).toEqual([url, new Date(modified).toUTCString()]);
    }
  });

  it('names no address that is not there, or that leads elsewhere', async () => {
    for (const { url } of entries) expect([url, (await gateway.get(url)).status]).toEqual([url, 200]);
  });
});
