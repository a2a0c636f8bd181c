import { bySlug, comparePlaces, placeOf, sorted, type Keyed, type Order, type Place } from './order.js';
import type { Predicate } from './predicate.js';

/** A part of a list: the first or last so many items, after and before the given places, which need not hold an item. */
export interface PageRequest<T> {
  /** The order the list is brought into; if not given it stays in that of the slugs. */
  readonly order?: Order<T>;
  /** Which items there are for this request; all, if not given. */
  readonly where?: Predicate<T>;
  readonly first?: number;
  readonly after?: Place;
  readonly last?: number;
  readonly before?: Place;
}

/** The items of a page and what stands around it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * Cuts a page out of a list that stands in the order of its slugs. Without a filter and another order it takes
 * logarithmic time however deep the page lies.
 */
export function pageOf<T extends Keyed>(
  list: readonly T[],
  { order = bySlug, where, ...cut }: PageRequest<T>,
): Page<T> {
  const items = sorted(where ? list.filter(where) : list, order);
  const after = cut.after === undefined ? 0 : position(items, order, { place: cut.after, side: 'behind' });
  const before = cut.before === undefined ? items.length : position(items, order, { place: cut.before, side: 'at' });
  const end = Math.max(after, Math.min(before, after + (cut.first ?? items.length)));
  const start = Math.max(after, end - (cut.last ?? items.length));
  return {
    items: items.slice(start, end),
    totalCount: items.length,
    hasNextPage: end < items.length,
    hasPreviousPage: start > 0,
  };
}

/** Finds an item by its slug in a list sorted by slug, in logarithmic time. */
export function find<T extends Keyed>(items: readonly T[], slug: string): T | undefined {
  const item = items[position(items, bySlug, { place: [slug], side: 'at' })];
  return item?.slug === slug ? item : undefined;
}

/** The index of the first item at or behind a place, in a list that stands in this order. */
function position<T>(
  items: readonly T[],
  order: Order<T>,
  { place, side }: { readonly place: Place; readonly side: 'at' | 'behind' },
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = items[middle];
    const difference = candidate === undefined ? 0 : comparePlaces(placeOf(candidate, order), place, order);
    if (difference < 0 || (side === 'behind' && difference === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
