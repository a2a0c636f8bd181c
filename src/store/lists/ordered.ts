import { bySlug, comparePlaces, placeOf, type Keyed, type Order, type Place } from './order.js';
import { noneOf, type Selection } from './selection.js';
import type { Key } from './sort-key.js';

/** A list of which parts can be had without having all of it. */
export type Sequence<T> = Pick<readonly T[], 'length' | 'at' | 'slice'>;

/** What stands in an order. */
export interface InOrder<T> {
  readonly order: Order<T>;
  readonly items: Sequence<T>;
}

/** The items of a list in an order. */
export interface Ordered<T> extends InOrder<T> {
  readonly items: readonly T[];
  /** The ordinal of each of them: its place in the order of the slugs. */
  ordinalAt(index: number): number;
}

/** A part of what stands in an order, from one index up to another, which is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Selects what stands in a span. */
export function selectionIn<T>(ordered: Ordered<T>, { start, end }: Span): Selection {
  const selection = noneOf(ordered.items.length);
  for (let index = start; index < end; index += 1) selection.add(ordered.ordinalAt(index));
  return selection;
}

/** Takes a list that stands in the order of its slugs as it is. */
export const asListed = <T extends Keyed>(items: readonly T[]): Ordered<T> => ({
  order: bySlug,
  items,
  ordinalAt: (index) => index,
});

/** Turns a list that stands in the order of its slugs into the same items in another order. Keys are taken once from each. */
export function inOrder<T extends Keyed>(items: readonly T[], order: Order<T>): Ordered<T> {
  if (order.isInitial) return { ...asListed(items), order };
  const columns = order.keys.map((key) => ({ key, values: items.map((item) => key.of(item)) }));
  const compare = (a: number, b: number): number => {
    for (const { key, values } of columns) {
      const difference = key.compare(valueAt(values, a), valueAt(values, b));
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const ordinals = Uint32Array.from(items.keys()).sort(compare);
  return {
    order,
    items: Array.from(ordinals, (ordinal) => items[ordinal]).filter((item) => item !== undefined),
    ordinalAt: (index) => ordinals[index] ?? 0,
  };
}

const valueAt = (values: readonly Key[], ordinal: number): Key => values[ordinal] ?? null;

/** A place in an order, and whether an item that stands there comes before or after it. */
export interface Bound {
  readonly place: Place;
  readonly side: 'at' | 'behind';
}

/** The index of the first item at or behind a place, in logarithmic time. */
export function indexOf<T>({ items, order }: InOrder<T>, { place, side }: Bound): number {
  return firstIndex(items, (item) => {
    const difference = comparePlaces(placeOf(item, order), place, order);
    return difference > 0 || (side === 'at' && difference === 0);
  });
}

/** The index of the first item of which something holds that, once it holds, holds of all items behind. */
export function firstIndex<T>(items: Sequence<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = items.at(middle);
    if (candidate === undefined || holds(candidate)) high = middle;
    else low = middle + 1;
  }
  return low;
}
