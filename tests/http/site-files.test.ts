import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iri } from '../support/iri.js';
import { exportedSite, type ExportedSite } from '../support/exported-site.js';
import type { DataFolder } from '../support/data-folder.js';
import { publicUrl } from '../support/gateway.js';
import { manyCities } from '../support/many-cities.js';
import { readRdf } from '../support/rdf.js';

let exported: ExportedSite;
let data: DataFolder;
let slugs: readonly string[];
beforeAll(async () => {
  ({ folder: data, slugs } = await manyCities());
  exported = await exportedSite({ dataFolder: data.path });
});
afterAll(() => Promise.all([exported[Symbol.asyncDispose](), data[Symbol.asyncDispose]()]));

/** The values of a property in an exported document in N-Triples. */
async function valuesOf(name: string, property: string): Promise<readonly string[]> {
  const quads = await readRdf(await exported.text(name), 'application/n-triples');
  return quads.filter(({ predicate }) => predicate.value === iri(property)).map(({ object }) => object.value);
}

/** The addresses that have no file of their own; that there are no addresses is no proof that each has one. */
function withoutFile(urls: readonly string[]): readonly string[] {
  if (urls.length === 0) return ['none'];
  return urls.filter((url) => !exported.site.services.includes(url) && !exported.names.includes(nameOf(url)));
}

const nameOf = (url: string): string => url.slice(publicUrl.length + 1);

/** The extensions of every document. */
const extensions = ['jsonld', 'ttl', 'nt', 'nq', 'rdf', 'linkset.json'];

/** The documents that have no page. */
const withoutPage = ['.well-known/void'];

describe('the files of a site', () => {
  it('are told once each', () => {
    expect(exported.names).toHaveLength(new Set(exported.names).size);
  });

  it('have names that stay in a folder, on any system', () => {
    expect(exported.names.filter((name) => !/^(?:\.?[\w-]+\/)*[\w-][\w.-]*$/.test(name))).toEqual([]);
  });

  it('have names that none takes for a folder', () => {
    const { names } = exported;
    expect(names.filter((name) => names.some((other) => other.startsWith(`${name}/`)))).toEqual([]);
  });

  it('have every address of the sitemap in every format', async () => {
    const text = await exported.text('sitemap.xml');
    const urls = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
    const documents = urls
      .filter((url) => url !== `${publicUrl}/dataset`)
      .map((url) => (url.endsWith('/') ? `${url}index` : url));
    const files = documents.flatMap((url) => extensions.map((extension) => `${url}.${extension}`));
    expect(withoutFile(files)).toEqual([]);
  });

  it('have a page for every address of the sitemap, which a host shows at that address', async () => {
    const text = await exported.text('sitemap.xml');
    const urls = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url.replace(/\/$/, ''));
    const shown = urls.filter((url) => !withoutPage.includes(nameOf(url)));
    expect(shown.length).toBeGreaterThan(70);
    expect(withoutFile(shown.map((url) => `${url}/index.html`))).toEqual([]);
  });

  it.each([
    ['catalog.nt', 'dcat:downloadURL'],
    ['catalog.nt', 'schema:contentUrl'],
    ['dataset.nt', 'schema:contentUrl'],
    ['catalog.nt', 'dcat:accessURL'],
    ['.well-known/void.nt', 'void:dataDump'],
  ])('have what %s gives as %s', async (name, property) => {
    expect(withoutFile(await valuesOf(name, property))).toEqual([]);
  });

  it('have every city in every format', () => {
    const urls = slugs.flatMap((slug) => extensions.map((extension) => `${publicUrl}/cities/${slug}.${extension}`));
    expect(withoutFile(urls)).toEqual([]);
  });

  it('have every page of a list in every format', () => {
    const ends = slugs.filter((_slug, index) => index % 100 === 99);
    const pages = ['cities', ...ends.map((slug) => `cities/after/${slug}`)];
    const files = pages.flatMap((page) => extensions.map((extension) => `${page}.${extension}`));
    expect(exported.names).toEqual(expect.arrayContaining(files));
  });

  it('have all cities on the pages of their list', async () => {
    const pages = exported.names.filter((name) => /^cities(\/after\/[\w-]+)?\.nt$/.test(name));
    const members = await Promise.all(pages.map((name) => valuesOf(name, 'hydra:member')));
    expect(members.flat().sort()).toEqual(slugs.map((slug) => `${publicUrl}/cities/${slug}`));
  });

  it('have each page of a list at the link to the next', async () => {
    const pages = exported.names.filter((name) => name.startsWith('cities/after/') && name.endsWith('.nt'));
    const next = await Promise.all(['cities.nt', ...pages].map((name) => valuesOf(name, 'hydra:next')));
    expect(
      next
        .flat()
        .map((url) => `${nameOf(url)}.nt`)
        .sort(),
    ).toEqual([...pages].sort());
  });

  it('have the catalogue and the description at the addresses crawlers know', async () => {
    const texts = ['catalog.jsonld', '.well-known/void.jsonld'].map(exported.text);
    const known = ['.well-known/datacatalog', '.well-known/void'].map(exported.text);
    expect(await Promise.all(known)).toEqual(await Promise.all(texts));
  });
});
