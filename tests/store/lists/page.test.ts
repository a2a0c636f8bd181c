import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySlug, placeOf, type Order } from '../../../src/store/lists/order.js';
import { inOrder } from '../../../src/store/lists/ordered.js';
import { pageOf as pageOfAll, pageOfSelected, type Cut, type Page } from '../../../src/store/lists/page.js';
import { selectionOf } from '../../../src/store/lists/selection.js';
import { sortKey } from '../../../src/store/lists/sort-key.js';
import { counted, steps } from './counted.js';

/** What stands in the lists: some of it cannot be told apart by its weight, or has none. */
interface Thing {
  readonly slug: string;
  readonly weight: number | null;
}

/** What is asked of a list: a page, in which order, and of which of its items. */
interface PageRequest extends Cut {
  readonly order?: Order<Thing>;
  readonly where?: (thing: Thing) => boolean;
}

function pageOf(items: readonly Thing[], { order = bySlug, where, ...cut }: PageRequest): Page<Thing> {
  const selection = where && selectionOf([...items.keys()].filter((ordinal) => where(items[ordinal] ?? nothing)));
  const ordered = inOrder(items, order);
  return selection ? pageOfSelected(ordered, cut, selection) : pageOfAll(ordered, cut);
}

const nothing: Thing = { slug: '', weight: null };

const keyed = (slugs: readonly string[]): readonly Thing[] =>
  slugs.toSorted().map((slug) => ({ slug, weight: slug.endsWith('-') ? null : slug.length }));
const slugs = (things: readonly { readonly slug: string }[]): readonly string[] => things.map(({ slug }) => slug);

const slug = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '-', '0'), minLength: 1, maxLength: 4 });
const lists = fc.uniqueArray(slug, { maxLength: 40 }).map(keyed);
const filledLists = lists.filter(({ length }) => length > 0);
const sizes = fc.integer({ min: 1, max: 12 });
const weight = ({ weight }: Thing): number | null => weight;
const orders = fc.constantFrom<Order<Thing>>(
  bySlug,
  { name: 'SLUG-', keys: [sortKey(({ slug }) => slug, { descending: true })], isInitial: false },
  { name: 'WEIGHT+', keys: [sortKey(weight), ...bySlug.keys], isInitial: false },
  { name: 'WEIGHT-', keys: [sortKey(weight, { descending: true }), ...bySlug.keys], isInitial: false },
);
const places = slug.map((slug) => [slug]);
const requests: fc.Arbitrary<PageRequest> = fc.record(
  { first: fc.nat(12), after: places, last: fc.nat(12), before: places },
  { requiredKeys: [] },
);

/** The pages one sees who goes on until there are no more. */
function walk(
  items: readonly Thing[],
  firstRequest: PageRequest,
  nextOf: (page: Page<Thing>) => PageRequest | undefined,
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

type Walked = Pick<PageRequest, 'where'> & { readonly order: Order<Thing> };

const walkForward = (items: readonly Thing[], first: number, asked: Walked): readonly (readonly string[])[] =>
  walk(items, { ...asked, first }, (page) => {
    const end = page.items.at(-1);
    return page.hasNextPage && end ? { ...asked, first, after: placeOf(end, asked.order) } : undefined;
  });

const walkBackward = (items: readonly Thing[], last: number, asked: Walked): readonly (readonly string[])[] =>
  walk(items, { ...asked, last }, (page) => {
    const [start] = page.items;
    return page.hasPreviousPage && start ? { ...asked, last, before: placeOf(start, asked.order) } : undefined;
  });

/** A list of any size, and a slug that may stand in it. */
const longLists = fc
  .integer({ min: 1, max: 20_000 })
  .chain((size) => fc.record({ size: fc.constant(size), place: fc.nat(size), first: fc.nat(5) }));
const longList = (size: number): readonly Thing[] =>
  Array.from({ length: size }, (_, index) => ({ slug: number(index), weight: null }));
const number = (index: number): string => String(index).padStart(6, '0');

describe('a page', () => {
  it('follows page by page to every item once, in any order', () => {
    fc.assert(
      fc.property(lists, sizes, orders, (items, size, order) => {
        expect(walkForward(items, size, { order }).flat()).toEqual(slugs(pageOf(items, { order }).items));
      }),
    );
  });

  it('leads back page by page to every item once, in any order', () => {
    fc.assert(
      fc.property(lists, sizes, orders, (items, size, order) => {
        expect(walkBackward(items, size, { order }).toReversed().flat()).toEqual(slugs(pageOf(items, { order }).items));
      }),
    );
  });

  it('loses and repeats nothing in any order', () => {
    fc.assert(
      fc.property(lists, orders, (items, order) => {
        expect(slugs(pageOf(items, { order }).items).toSorted()).toEqual(slugs(items));
      }),
    );
  });

  it('holds what is wanted and nothing else, on all pages together', () => {
    fc.assert(
      fc.property(lists, sizes, orders, slug, (items, size, order, limit) => {
        const where = (item: Thing): boolean => item.slug > limit;
        const wanted = slugs(pageOf(items, { order }).items).filter((slug) => slug > limit);
        expect(walkForward(items, size, { order, where }).flat()).toEqual(wanted);
      }),
    );
  });

  it('counts what is wanted, wherever it stands', () => {
    fc.assert(
      fc.property(lists, requests, slug, (items, request, limit) => {
        const where = (item: Thing): boolean => item.slug > limit;
        expect(pageOf(items, { ...request, where }).totalCount).toBe(items.filter(where).length);
      }),
    );
  });

  it('of what is wanted is the page of a list that has nothing else', () => {
    fc.assert(
      fc.property(lists, requests, orders, slug, (items, request, order, limit) => {
        const where = (item: Thing): boolean => item.slug > limit;
        const cut = 'after' in request || 'before' in request ? { ...request, order: bySlug } : { ...request, order };
        expect(pageOf(items, { ...cut, where })).toEqual(pageOf(items.filter(where), cut));
      }),
      { numRuns: 1000 },
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
        const fromBefore = pageOf(items, { first: size, after: [items[start]?.slug ?? ''] });
        const fromBehind = pageOf(items, { last: size, before: [items[start + size + 1]?.slug ?? '~'] });
        expect(fromBehind).toEqual(fromBefore);
      }),
    );
  });

  it('holds what stands between the slugs, cut at its end and then at its beginning', () => {
    fc.assert(
      fc.property(lists, requests, (items, request) => {
        const { first = Infinity, after: [after] = [''], last = Infinity, before: [before] = ['~'] } = request;
        const between = slugs(items).filter((slug) => slug > String(after) && slug < String(before));
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

  it('keeps its place by an item that is not there any more, in any order', () => {
    fc.assert(
      fc.property(filledLists, fc.nat(), sizes, orders, (items, place, first, order) => {
        const all = pageOf(items, { order }).items;
        const gone = place % items.length;
        const after = all.slice(gone, gone + 1).flatMap((item) => placeOf(item, order));
        const rest = items.filter((item) => item !== all[gone]);
        const page = pageOf(rest, { order, first, after });
        expect(slugs(page.items)).toEqual(slugs(all.slice(gone + 1, gone + 1 + first)));
      }),
    );
  });

  it('looks at no more items than the logarithm of their number, and at its own', () => {
    fc.assert(
      fc.property(longLists, ({ size, place, first }) => {
        const { items, reads } = counted(longList(size));
        const page = pageOf(items, { first, after: [number(place)], before: [number(place + 3)] });
        expect(reads()).toBeLessThanOrEqual(2 * steps(size) + page.items.length);
      }),
    );
  });
});
