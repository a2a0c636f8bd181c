import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCollection } from '../../../src/store/lists/collection.js';
import { bySlug, type Order } from '../../../src/store/lists/order.js';
import { selectionOf } from '../../../src/store/lists/selection.js';
import { sortKey } from '../../../src/store/lists/sort-key.js';
import { counted, steps } from './counted.js';

interface Thing {
  readonly slug: string;
}

const slug = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '-', '0'), minLength: 1, maxLength: 4 });
const lists = fc.uniqueArray(slug, { maxLength: 40 }).map((slugs) => slugs.toSorted().map((slug): Thing => ({ slug })));
const slugs = (things: readonly Thing[]): readonly string[] => things.map(({ slug }) => slug);

const downwards: Order<Thing> = {
  name: 'SLUG-',
  keys: [sortKey(({ slug }) => slug, { descending: true })],
  isInitial: false,
};

describe('finding by slug', () => {
  it('finds every item of a list', () => {
    fc.assert(
      fc.property(lists, (items) => {
        const collection = createCollection(items);
        expect(items.map(({ slug }) => collection.get(slug))).toEqual(items);
      }),
    );
  });

  it('finds nothing by a slug that is not there', () => {
    fc.assert(
      fc.property(lists, slug, (items, slug) => {
        const others = items.filter((item) => item.slug !== slug);
        expect(createCollection(others).get(slug)).toBeUndefined();
      }),
    );
  });

  it('looks at no more items than the logarithm of their number', () => {
    const sizes = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(sizes, fc.nat(), (size, place) => {
        const number = (index: number): string => String(index).padStart(6, '0');
        const { items, reads } = counted(Array.from({ length: size }, (_, index) => ({ slug: number(index) })));
        createCollection(items).get(number(place % (size + 1)));
        expect(reads()).toBeLessThanOrEqual(steps(size) + 1);
      }),
    );
  });
});

describe('a selection', () => {
  it('has the items it was made of, in their order', () => {
    fc.assert(
      fc.property(lists, slug, (items, limit) => {
        const collection = createCollection(items);
        const some = items.filter((item) => item.slug < limit);
        expect(collection.itemsOf(collection.of(some))).toEqual(some);
        expect(collection.itemsOf(collection.withSlugs(slugs(some).map((one) => one.toUpperCase())))).toEqual(some);
      }),
    );
  });

  it('has the items with a value', () => {
    fc.assert(
      fc.property(lists, (items) => {
        const collection = createCollection(items);
        const length = (thing: Thing): number => thing.slug.length;
        const found = [[1], [2, 4], []].map((lengths) => collection.itemsOf(collection.having(length, lengths)));
        const short = items.filter((item) => length(item) === 1);
        const even = items.filter((item) => length(item) % 2 === 0);
        expect(found).toEqual([short, even, []]);
      }),
    );
  });

  it('has the items that have a relative, and the relatives of items', () => {
    fc.assert(
      fc.property(lists, lists, slug, (items, others, limit) => {
        const [collection, relatives] = [createCollection(items), createCollection(others)];
        const relativesOf = (thing: Thing): readonly Thing[] =>
          others.filter((other) => other.slug.startsWith(thing.slug));
        const wanted = others.filter((other) => other.slug > limit);
        const relation = collection.relation(relativesOf, relatives);
        const having = relation.having(relatives.of(wanted));
        expect(relatives.itemsOf(relation.relativesOf(having))).toEqual(
          others.filter((other) => collection.itemsOf(having).some((item) => relativesOf(item).includes(other))),
        );
        expect(collection.itemsOf(having)).toEqual(
          items.filter((item) => relativesOf(item).some((relative) => wanted.includes(relative))),
        );
      }),
    );
  });
});

describe('a page of a part of a collection', () => {
  it('is the one that a collection of that part has', () => {
    fc.assert(
      fc.property(
        lists,
        slug,
        fc.constantFrom<Order<Thing>>(bySlug, downwards),
        fc.nat(5),
        (items, limit, order, first) => {
          const within = items.filter((item) => item.slug < limit);
          expect(createCollection(items).page({ order, within, first })).toEqual(
            createCollection(within).page({ order, first }),
          );
        },
      ),
    );
  });

  it('has only what is selected as well', () => {
    const items = ['a', 'b', 'c', 'd'].map((slug) => ({ slug }));
    const within = items.slice(0, 3);
    const { items: found, totalCount } = createCollection(items).page({ where: selectionOf([1, 2, 3]), within });
    expect([slugs(found), totalCount]).toEqual([['b', 'c'], 2]);
  });
});
