import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { isSameGraph, readRdf } from '../../support/rdf.js';
import { sitePaths } from '../../support/site-paths.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const pages = (await sitePaths()).filter((path) => path.endsWith('.html'));

/** The document whose graph a page has within: the whole dataset would be too long. */
const documentOf = (path: string): string =>
  path === '/dataset.html' ? '/catalog.jsonld?profile=schema' : path.replace(/html$/, 'jsonld');

/** What search engines read in a page. */
async function embedded(path: string): Promise<string> {
  const text = await (await gateway.get(path)).text();
  const scripts = [...text.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
  return scripts.length === 1 ? (scripts[0]?.[1] ?? '') : '';
}

describe('the JSON-LD in a page', () => {
  it('is there on every page', () => {
    expect(pages.length).toBeGreaterThan(70);
  });

  it.each(pages)('says in %s the same as the document', async (path) => {
    const type = 'application/ld+json';
    const document = await (await gateway.get(documentOf(path))).text();
    const [within, beside] = await Promise.all([readRdf(await embedded(path), type), readRdf(document, type, gateway)]);
    expect(beside.length).toBeGreaterThan(0);
    expect(isSameGraph(within, beside)).toBe(true);
  });
});
