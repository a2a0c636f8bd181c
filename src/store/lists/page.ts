import type { Place } from './order.js';
import { indexOf, type InOrder, type Ordered, type Sequence, type Span } from './ordered.js';
import type { Selection } from './selection.js';

/** A part of a list: the first or last so many items, after and before the given places, which need not hold an item. */
export interface Cut {
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

/** Cuts a page out of all items in an order, however deep it lies in the same time. */
export const pageOf = <T>(list: InOrder<T>, cut: Cut): Page<T> => wholePage(list.items, rangeOf(list, cut));

/** Cuts a page out of what is selected of items in an order. */
export const pageOfSelected = <T>(list: Ordered<T>, cut: Cut, selection: Selection): Page<T> =>
  selectedPage(list, rangeOf(list, cut), selection);

function rangeOf<T>(list: InOrder<T>, cut: Cut): Range {
  const after = cut.after === undefined ? 0 : indexOf(list, { place: cut.after, side: 'behind' });
  const before = cut.before === undefined ? list.items.length : indexOf(list, { place: cut.before, side: 'at' });
  return { ...cut, after, before };
}

/** A part of a list between two indexes. */
interface Range extends Pick<Cut, 'first' | 'last'> {
  readonly after: number;
  readonly before: number;
}

function wholePage<T>(items: Sequence<T>, { first, last, after, before }: Range): Page<T> {
  const end = Math.max(after, Math.min(before, after + (first ?? items.length)));
  const start = Math.max(after, end - (last ?? items.length));
  return {
    items: items.slice(start, end),
    totalCount: items.length,
    hasNextPage: end < items.length,
    hasPreviousPage: start > 0,
  };
}

/** Goes only as far as the page needs: from its start forwards, from its end backwards, and on to the nearest neighbours. */
function selectedPage<T>(list: Ordered<T>, { first, last, after, before }: Range, selection: Selection): Page<T> {
  const isWanted: IsWanted = (index) => selection.has(list.ordinalAt(index));
  const most = Math.max(after, before);
  const end = first === undefined ? most : endOfFirst(first, { start: after, end: most }, isWanted);
  const start = last === undefined ? after : startOfLast(last, { start: after, end }, isWanted);
  return {
    items: list.items.slice(start, end).filter((_item, index) => isWanted(start + index)),
    totalCount: selection.size(),
    hasNextPage: isAny({ start: end, end: list.items.length }, isWanted),
    hasPreviousPage: isAnyBefore(start, isWanted),
  };
}

type IsWanted = (index: number) => boolean;

/** The index behind the first so many wanted items of a span; its end where there are fewer. */
function endOfFirst(count: number, { start, end }: Span, isWanted: IsWanted): number {
  if (count === 0) return start;
  let missing = count;
  for (let index = start; index < end; index += 1) {
    if (isWanted(index)) missing -= 1;
    if (missing === 0) return index + 1;
  }
  return end;
}

/** The index of the first of the last so many wanted items of a span; its start where there are fewer. */
function startOfLast(count: number, { start, end }: Span, isWanted: IsWanted): number {
  if (count === 0) return end;
  let missing = count;
  for (let index = end - 1; index >= start; index -= 1) {
    if (isWanted(index)) missing -= 1;
    if (missing === 0) return index;
  }
  return start;
}

function isAny({ start, end }: Span, isWanted: IsWanted): boolean {
  for (let index = start; index < end; index += 1) if (isWanted(index)) return true;
  return false;
}

/** The nearest one is looked at first. */
function isAnyBefore(end: number, isWanted: IsWanted): boolean {
  for (let index = end - 1; index >= 0; index -= 1) if (isWanted(index)) return true;
  return false;
}
