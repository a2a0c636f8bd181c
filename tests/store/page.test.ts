import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, pageOf, type Keyed, type Page, type PageRequest } from '../../src/store/page.js';

const keyed = (slugs: readonly string[]): readonly Keyed[] => slugs.toSorted().map((slug) => ({ slug }));
const slugs = (things: readonly Keyed[]): readonly string[] => things.map(({ slug }) => slug);

const slug = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '-', '0'), minLength: 1, maxLength: 4 });
const lists = fc.uniqueArray(slug, { maxLength: 40 }).map(keyed);
const filledLists = lists.filter(({ length }) => length > 0);
const sizes = fc.integer({ min: 1, max: 12 });
const requests: fc.Arbitrary<PageRequest> = fc.record(
  { first: fc.nat(12), after: slug, last: fc.nat(12), before: slug },
  { requiredKeys: [] },
);

/** The pages one sees who goes on until there are no more. */
function walk(
  items: readonly Keyed[],
  firstRequest: PageRequest,
  nextOf: (page: Page<Keyed>) => PageRequest | undefined,
): readonly (readonly string[])[] {
  const pages: (readonly string[])[] = [];
  let request: PageRequest | undefined = firstRequest;
  while (request && pages.length <= items.length) {
    const page = pageOf(items, request);
    pages.push(slugs(page.items));
    request = nextOf(page);
  }
  return pages;
}

const walkForward = (items: readonly Keyed[], first: number): readonly (readonly string[])[] =>
  walk(items, { first }, (page) => {
    const after = page.items.at(-1)?.slug;
    return page.hasNextPage && after !== undefined ? { first, after } : undefined;
  });

const walkBackward = (items: readonly Keyed[], last: number): readonly (readonly string[])[] =>
  walk(items, { last }, (page) => {
    const before = page.items[0]?.slug;
    return page.hasPreviousPage && before !== undefined ? { last, before } : undefined;
  });

/** Counts how many items of a list are looked at. */
function counted(items: readonly Keyed[]): { readonly items: readonly Keyed[]; readonly reads: () => number } {
  let reads = 0;
  const proxy = new Proxy(items, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      const value: unknown = Reflect.get(target, key);
      return value;
    },
  });
  return { items: proxy, reads: () => reads };
}

/** A list of any size, and a slug that may stand in it. */
const longLists = fc
  .integer({ min: 1, max: 20_000 })
  .chain((size) => fc.record({ size: fc.constant(size), place: fc.nat(size), first: fc.nat(5) }));
const longList = (size: number): readonly Keyed[] =>
  Array.from({ length: size }, (_, index) => ({ slug: number(index) }));
const number = (index: number): string => String(index).padStart(6, '0');
const steps = (size: number): number => Math.floor(Math.log2(size)) + 1;

describe('a page', () => {
  it('follows page by page to every item once, in order', () => {
    fc.assert(
      fc.property(lists, sizes, (items, size) => {
        expect(walkForward(items, size).flat()).toEqual(slugs(items));
      }),
    );
  });

  it('leads back page by page to every item once, in order', () => {
    fc.assert(
      fc.property(lists, sizes, (items, size) => {
        expect(walkBackward(items, size).toReversed().flat()).toEqual(slugs(items));
      }),
    );
  });

  it('is the same reached from before it and from behind it', () => {
    const stretches = filledLists.chain((items) =>
      fc.record({
        items: fc.constant(items),
        start: fc.nat(items.length - 1),
        end: fc.nat(items.length - 1),
      }),
    );
    fc.assert(
      fc.property(stretches, ({ items, start, end }) => {
        const size = Math.max(0, end - start - 1);
        const fromBefore = pageOf(items, { first: size, after: items[start]?.slug ?? '' });
        const fromBehind = pageOf(items, { last: size, before: items[start + size + 1]?.slug ?? '~' });
        expect(fromBehind).toEqual(fromBefore);
      }),
    );
  });

  it('holds what stands between the slugs, cut at its end and then at its beginning', () => {
    fc.assert(
      fc.property(lists, requests, (items, request) => {
        const { first = Infinity, after = '', last = Infinity, before = '~' } = request;
        const between = slugs(items).filter((slug) => slug > after && slug < before);
        const cut = between.slice(0, first);
        expect(slugs(pageOf(items, request).items)).toEqual(cut.slice(Math.max(0, cut.length - last)));
      }),
    );
  });

  it('says exactly whether items follow it', () => {
    fc.assert(
      fc.property(lists, requests, (items, request) => {
        const page = pageOf(items, request);
        fc.pre(page.items.length > 0);
        expect(page.hasNextPage).toBe(page.items.at(-1) !== items.at(-1));
      }),
    );
  });

  it('says exactly whether items precede it', () => {
    fc.assert(
      fc.property(lists, requests, (items, request) => {
        const page = pageOf(items, request);
        fc.pre(page.items.length > 0);
        expect(page.hasPreviousPage).toBe(page.items[0] !== items[0]);
      }),
    );
  });

  it('says how many items the whole list has', () => {
    fc.assert(
      fc.property(lists, requests, (items, request) => {
        expect(pageOf(items, request).totalCount).toBe(items.length);
      }),
    );
  });

  it('keeps its place by a slug that is not there any more', () => {
    fc.assert(
      fc.property(filledLists, fc.nat(), sizes, (items, place, first) => {
        const gone = place % items.length;
        const rest = items.filter((_, index) => index !== gone);
        const page = pageOf(rest, { first, after: items[gone]?.slug ?? '' });
        expect(slugs(page.items)).toEqual(slugs(items.slice(gone + 1, gone + 1 + first)));
      }),
    );
  });

  it('looks at no more items than the logarithm of their number, and at its own', () => {
    fc.assert(
      fc.property(longLists, ({ size, place, first }) => {
        const { items, reads } = counted(longList(size));
        const page = pageOf(items, { first, after: number(place), before: number(place + 3) });
        expect(reads()).toBeLessThanOrEqual(2 * steps(size) + page.items.length);
      }),
    );
  });
});

describe('finding by slug', () => {
  it('finds every item of a list', () => {
    fc.assert(
      fc.property(lists, (items) => {
        expect(items.map(({ slug }) => find(items, slug))).toEqual(items);
      }),
    );
  });

  it('finds nothing by a slug that is not there', () => {
    fc.assert(
      fc.property(lists, slug, (items, slug) => {
        const others = items.filter((item) => item.slug !== slug);
        expect(find(others, slug)).toBeUndefined();
      }),
    );
  });

  it('looks at no more items than the logarithm of their number', () => {
    fc.assert(
      fc.property(longLists, ({ size, place }) => {
        const { items, reads } = counted(longList(size));
        find(items, number(place));
        expect(reads()).toBeLessThanOrEqual(steps(size) + 1);
      }),
    );
  });
});
