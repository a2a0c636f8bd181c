import type { CollectionPage } from '../../linked-data/collection-page.js';
import type { Named } from '../../model/named.js';
import { pageOf } from '../../store/page.js';
import type { Collection } from '../../store/store.js';

/** How many entities one page of a list holds. */
const pageSize = 100;

/** The slug a page begins after, or ends before; neither for the first page. */
export interface PageStart {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** Turns the start of a page into the page, with the addresses of those around it. */
export function listPage(
  collection: Collection<Named>,
  list: string,
  { after, before }: PageStart,
): CollectionPage<Named> {
  const request = before === undefined ? { first: pageSize } : { last: pageSize, before: [before] };
  const { items, totalCount, hasNextPage, hasPreviousPage } = pageOf(
    collection.items,
    after === undefined ? request : { first: pageSize, after: [after] },
  );
  const [first, last] = [items[0], items.at(-1)];
  return {
    items,
    totalCount,
    url: pageUrl(list, { after, before }),
    next: hasNextPage && last ? pageUrl(list, { after: last.slug }) : undefined,
    previous: hasPreviousPage ? previousUrl(collection, list, first) : undefined,
  };
}

/** A whole page has the address it has on the way forward, so that the pages of that way lead to no others. */
function previousUrl({ items }: Collection<Named>, list: string, first: Named | undefined): string {
  if (!first) return list;
  const [start, ...page] = pageOf(items, { last: pageSize + 1, before: [first.slug] }).items;
  if (page.length === pageSize) return pageUrl(list, { after: start?.slug });
  return pageUrl(list, page.length + 1 === pageSize ? {} : { before: first.slug });
}

function pageUrl(list: string, { after, before }: PageStart): string {
  if (after !== undefined) return `${list}/after/${after}`;
  return before === undefined ? list : `${list}/before/${before}`;
}
