import type { CollectionPage } from '../../linked-data/collection-page.js';
import type { PageStart } from '../../model/iris.js';
import type { Named } from '../../model/named.js';
import type { Collection } from '../../store/lists/collection.js';

/** How many entities one page of a list holds. */
const pageSize = 100;

/** Turns the start of a page into its address. */
export type PageUrl = (start: PageStart) => string;

/** Turns the start of a page into the page, with the addresses of those around it. */
export function pageOfList<T extends Named>(
  collection: Collection<T>,
  { after, before }: PageStart,
  urlOf: PageUrl,
): CollectionPage<T> {
  const request = before === undefined ? { first: pageSize } : { last: pageSize, before: [before] };
  const { items, totalCount, hasNextPage, hasPreviousPage } = collection.page({
    ...(after === undefined ? request : { first: pageSize, after: [after] }),
  });
  const [first, last] = [items[0], items.at(-1)];
  return {
    items,
    totalCount,
    url: urlOf({ after, before }),
    next: hasNextPage && last ? urlOf({ after: last.slug }) : undefined,
    previous: hasPreviousPage ? urlOf(previousStart(collection, first)) : undefined,
  };
}

/** A whole page has the address it has on the way forward, so that the pages of that way lead to no others. */
function previousStart<T extends Named>(collection: Collection<T>, first: T | undefined): PageStart {
  if (!first) return {};
  const [start, ...page] = collection.page({ last: pageSize + 1, before: [first.slug] }).items;
  if (page.length === pageSize) return { after: start?.slug };
  return page.length + 1 === pageSize ? {} : { before: first.slug };
}
