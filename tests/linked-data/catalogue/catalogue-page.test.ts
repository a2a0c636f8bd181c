import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CollectionPage } from '../../../src/linked-data/collection-page.js';
import { pageOfCatalogue } from '../../../src/linked-data/catalogue/catalogue-page.js';
import { publication } from '../../source/publication.js';
import { publicUrl } from '../../support/gateway.js';

const { iris } = publication;
const pageSize = 100;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const page = (count: number, number: number): CollectionPage<number> | undefined =>
  pageOfCatalogue(numbers(count), number, iris);

/** The page at an address. */
const pageAt = (count: number, url: string | undefined): CollectionPage<number> | undefined =>
  numbers(Math.ceil(count / pageSize) + 1)
    .map((number) => page(count, number))
    .find((page) => page !== undefined && page.url === url);

/** The pages one sees who goes on from an address, or back. */
function walk(count: number, start: string, way: 'next' | 'previous'): readonly CollectionPage<number>[] {
  const pages: CollectionPage<number>[] = [];
  let at = pageAt(count, start);
  while (at && pages.length <= count) {
    pages.push(at);
    at = at[way] === undefined ? undefined : pageAt(count, at[way]);
  }
  return pages;
}

const counts = fc.integer({ min: 1, max: 450 });

describe('a page of the catalogue', () => {
  it.each([
    [0, 1, 0],
    [1, 1, 1],
    [100, 1, 100],
    [101, 1, 100],
    [101, 2, 1],
    [250, 3, 50],
    [300, 3, 100],
  ])('of %i datasets has as number %i a list of %i', (count, number, length) => {
    expect(page(count, number)?.items).toHaveLength(length);
  });

  it.each([
    [0, 2],
    [1, 2],
    [100, 2],
    [250, 4],
    [250, 0],
    [250, -1],
    [250, 1.5],
    [250, NaN],
    [250, Infinity],
  ])('of %i datasets does not exist as number %d', (count, number) => {
    expect(page(count, number)).toBeUndefined();
  });

  it.each([
    [1, undefined, '/catalog/page/2'],
    [2, '/catalog', '/catalog/page/3'],
    [3, '/catalog/page/2', undefined],
  ])('with the number %i of three leads back to %s and on to %s', (number, previous, next) => {
    const { previous: back, next: on } = page(250, number) ?? {};
    expect([back, on]).toEqual([previous, next].map((path) => path && publicUrl + path));
  });

  it('tells how many there are in all', () => {
    expect(page(250, 3)?.totalCount).toBe(250);
  });
});

describe('walking the catalogue', () => {
  it('on from the start visits every dataset once, in their order', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const visited = walk(count, iris.catalog, 'next').flatMap(({ items }) => items);
        expect(visited).toEqual(numbers(count));
      }),
    );
  });

  it('back from the end visits the same pages', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const forward = walk(count, iris.catalog, 'next');
        expect(walk(count, forward.at(-1)?.url ?? '', 'previous').toReversed()).toEqual(forward);
      }),
    );
  });
});
