import { sortKey, type Key, type SortKey } from './sort-key.js';

/** Where an item stands in an order: its keys, the first one weighing most. */
export type Place = readonly Key[];

/** An order of items. No two items have the same last key, so that it leaves nothing open. */
export interface Order<T> {
  /** Tells it from other orders, so that a place in one is not taken for a place in another. */
  readonly name: string;
  readonly keys: readonly SortKey<T>[];
  /** Whether lists stand in this order from the start. */
  readonly isInitial: boolean;
}

/** Anything that stands in a list in the order of its slug. */
export interface Keyed {
  readonly slug: string;
}

/** The order in which a snapshot lists its entities. */
export const bySlug: Order<Keyed> = {
  name: 'SLUG+',
  keys: [sortKey(({ slug }) => slug)],
  isInitial: true,
};

/** Turns an item into its place in an order. */
export const placeOf = <T>(item: T, { keys }: Order<T>): Place => keys.map((key) => key.of(item));

/** Compares two places in an order, as `Array.prototype.sort` wants it. */
export function comparePlaces<T>(a: Place, b: Place, { keys }: Order<T>): number {
  for (const [index, key] of keys.entries()) {
    const difference = key.compare(a[index] ?? null, b[index] ?? null);
    if (difference !== 0) return difference;
  }
  return 0;
}
