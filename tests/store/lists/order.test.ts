import { describe, expect, it } from 'vitest';
import { bySlug, comparePlaces, placeOf, type Order } from '../../../src/store/lists/order.js';
import { inOrder } from '../../../src/store/lists/ordered.js';
import { sortKey } from '../../../src/store/lists/sort-key.js';

interface Thing {
  readonly slug: string;
  readonly size: number | null;
}

const thing = (slug: string, size: number | null): Thing => ({ slug, size });

const bySize: Order<Thing> = {
  name: 'SIZE-',
  keys: [sortKey(({ size }) => size, { descending: true }), ...bySlug.keys],
  isInitial: false,
};

describe('an order', () => {
  it('places a thing by its keys', () => {
    expect(placeOf(thing('a', 3), bySize)).toEqual([3, 'a']);
  });

  it.each([
    ['before, by the first key', [3, 'b'], [2, 'a'], -1],
    ['behind, by the first key', [2, 'a'], [3, 'b'], 1],
    ['before, by the next key where the first is the same', [3, 'a'], [3, 'b'], -1],
    ['behind all that is known, where nothing is known of it', [null, 'a'], [1, 'b'], 1],
    ['in the very place', [3, 'a'], [3, 'a'], 0],
  ])('puts one place %s', (_case, one, other, sign) => {
    expect(Math.sign(comparePlaces(one, other, bySize))).toBe(sign);
  });

  it('sorts, and leaves ties to its last key', () => {
    const things = [thing('a', 1), thing('b', null), thing('c', 2), thing('d', 1)];
    expect(inOrder(things, bySize).items.map(({ slug }) => slug)).toEqual(['c', 'a', 'd', 'b']);
  });

  it('takes the keys of each thing once to sort it', () => {
    const taken: string[] = [];
    const key = sortKey(({ slug }: Thing) => {
      taken.push(slug);
      return slug;
    });
    inOrder([thing('c', 1), thing('b', 1), thing('a', 1)], { name: 'SLUG', keys: [key], isInitial: false });
    expect(taken).toEqual(['c', 'b', 'a']);
  });

  it('leaves a list as it is that stands in it from the start', () => {
    const things = [thing('a', 1), thing('b', 2)];
    expect(inOrder(things, bySlug).items).toBe(things);
  });
});
