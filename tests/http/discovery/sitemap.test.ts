import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSitemaps, sitemapParts } from '../../../src/http/discovery/sitemap.js';
import { createIris } from '../../../src/model/iris.js';
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

describe('the sitemap of more documents than one may hold', () => {
  const iris = createIris(publicUrl);
  const documents = ['a', 'b', 'c'].map((name) => ({ url: `${publicUrl}/${name}`, modified: '2026-11-22' }));
  const sitemaps = createSitemaps({ documents: () => documents, modified: '2026-11-23', iris, limit: 2 });
  const urlsIn = (text: string | undefined): readonly (string | undefined)[] =>
    [...(text ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);

  it('is an index of several', async () => {
    expect(urlsIn(await sitemaps.text())).toEqual([`${publicUrl}/sitemap-1.xml`, `${publicUrl}/sitemap-2.xml`]);
  });

  it('has every document in one of them', async () => {
    expect(urlsIn(await sitemaps.part(1))).toEqual([`${publicUrl}/a`, `${publicUrl}/b`]);
    expect(urlsIn(await sitemaps.part(2))).toEqual([`${publicUrl}/c`]);
  });

  it('has no others', async () => {
    expect(await sitemaps.part(3)).toBeUndefined();
  });

  it.each([
    [3, 0],
    [4, 2],
  ])('parts %i addresses into %i where three fit into one', (addresses, parts) => {
    expect(sitemapParts(addresses, iris, 3)).toHaveLength(parts);
  });

  it.each(['/sitemap-1.xml', '/sitemap-0.xml', '/sitemap-x.xml'])('is not at %s where one holds all', async (path) => {
    expect((await gateway.get(path)).status).toBe(404);
  });
});
