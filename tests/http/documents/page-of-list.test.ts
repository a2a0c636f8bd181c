import type { Quad } from '@rdfjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hydra } from '../../../src/vocabulary/hydra.js';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { readRdf } from '../../support/rdf.js';
import { manyCities } from '../../support/many-cities.js';

let close: () => Promise<void>;
let gateway: TestGateway;
let cities: readonly string[];
beforeAll(async () => {
  const { folder, slugs } = await manyCities();
  gateway = await startGateway({ dataFolder: folder.path });
  cities = slugs.map((slug) => `${publicUrl}/cities/${slug}`);
  close = async () => {
    await gateway.close();
    await folder[Symbol.asyncDispose]();
  };
});
afterAll(() => close());

const list = `${publicUrl}/cities`;

async function pageAt(url: string, accept = 'text/turtle'): Promise<readonly Quad[]> {
  const response = await gateway.get(url, { accept });
  return readRdf(await response.text(), response.headers.get('content-type') ?? '', gateway);
}

/** The values of a property in a page. */
const valuesOf = (page: readonly Quad[], property: string): readonly string[] =>
  page.filter(({ predicate }) => predicate.value === property).map(({ object }) => object.value);

/** The pages one comes by, following one link from page to page; more than ten would be going round in circles. */
async function walk(start: string, property: string): Promise<readonly (readonly Quad[])[]> {
  const pages = [await pageAt(start)];
  for (let [url] = valuesOf(pages[0] ?? [], property); url !== undefined && pages.length < 10;) {
    const page = await pageAt(url);
    pages.push(page);
    [url] = valuesOf(page, property);
  }
  return pages;
}

const membersOf = (pages: readonly (readonly Quad[])[]): readonly string[] =>
  pages.flatMap((page) => valuesOf(page, hydra.member)).sort();

describe('a list of many pages', () => {
  it('visits every city once on the way of hydra:next, and ends', async () => {
    expect(membersOf(await walk(list, hydra.next))).toEqual([...cities].sort());
  });

  it('visits every city once on the way of hydra:previous, and ends', async () => {
    expect(membersOf(await walk(`${list}/before/zzz`, hydra.previous))).toEqual([...cities].sort());
  });

  it('leads back from each page to the address of the one that led to it', async () => {
    const pages = await walk(list, hydra.next);
    const views = pages.map((page) => valuesOf(page, hydra.view)[0]);
    expect(pages.slice(1).map((page) => valuesOf(page, hydra.previous)[0])).toEqual(views.slice(0, -1));
  });

  it('does not point behind its first page', async () => {
    expect(valuesOf(await pageAt(list), hydra.previous)).toEqual([]);
  });

  it('does not point beyond its last page', async () => {
    expect(valuesOf(await pageAt(`${list}/after/${String(cities.at(-2)?.split('/').at(-1))}`), hydra.next)).toEqual([]);
  });

  it.each(['', '/after/milano', '/before/prova-150', '/after/zzz'])('points to its start from %j', async (query) => {
    expect(valuesOf(await pageAt(list + query), hydra.first)).toEqual([list]);
  });

  it.each(['', '/after/milano', '/before/prova-150', '/after/zzz'])('names the page %j as a view', async (query) => {
    expect(valuesOf(await pageAt(list + query), hydra.view)).toEqual([list + query]);
  });

  it.each(['', '/after/milano', '/before/prova-150', '/after/zzz'])('counts all its members at %j', async (query) => {
    expect(valuesOf(await pageAt(list + query), hydra.totalItems)).toEqual([String(cities.length)]);
  });

  it('goes on after a city that is no longer there', async () => {
    expect(valuesOf(await pageAt(`${list}/after/prova-0075`), hydra.member)).toContain(`${list}/prova-008`);
  });

  it('leads back from behind its end', async () => {
    const [back] = valuesOf(await pageAt(`${list}/after/zzz`), hydra.previous);
    expect(valuesOf(await pageAt(String(back)), hydra.member)).toContain(cities[0]);
  });

  it('says the same of a page in JSON-LD', async () => {
    const page = await pageAt(`${list}/after/milano`, 'application/ld+json');
    expect(valuesOf(page, hydra.next)).toEqual(valuesOf(await pageAt(`${list}/after/milano`), hydra.next));
  });
});

describe('a list of one page', () => {
  it('has no view', async () => {
    expect(valuesOf(await pageAt('/sectors'), hydra.view)).toEqual([]);
  });

  it('has all its members', async () => {
    expect(valuesOf(await pageAt('/sectors'), hydra.member)).toHaveLength(12);
  });
});
