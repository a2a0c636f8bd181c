/** Anything that stands in a list in the order of its slug. */
export interface Keyed {
  readonly slug: string;
}

/** A part of a list: the first or last so many items, after and before the given slugs, which need not exist any more. */
export interface PageRequest {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** The items of a page and what stands around it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Cuts a page out of a list sorted by slug, in logarithmic time however deep the page lies. */
export function pageOf<T extends Keyed>(items: readonly T[], request: PageRequest): Page<T> {
  const after = request.after === undefined ? 0 : position(items, request.after, 'behind');
  const before = request.before === undefined ? items.length : position(items, request.before, 'at');
  const end = Math.max(after, Math.min(before, after + (request.first ?? items.length)));
  const start = Math.max(after, end - (request.last ?? items.length));
  return {
    items: items.slice(start, end),
    totalCount: items.length,
    hasNextPage: end < items.length,
    hasPreviousPage: start > 0,
  };
}

/** Finds an item by its slug in a list sorted by slug, in logarithmic time. */
export function find<T extends Keyed>(items: readonly T[], slug: string): T | undefined {
  const item = items[position(items, slug, 'at')];
  return item?.slug === slug ? item : undefined;
}

/** The index of the first item at or behind a slug. */
function position(items: readonly Keyed[], slug: string, side: 'at' | 'behind'): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = items[middle]?.slug ?? '';
    if (candidate < slug || (side === 'behind' && candidate === slug)) low = middle + 1;
    else high = middle;
  }
  return low;
}
