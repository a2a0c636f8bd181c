import type { ListPage } from '../linked-data/list-node.js';
import type { Named } from '../model/named.js';
import { isSlug } from '../model/slug.js';
import { pageOf, type PageRequest } from '../store/page.js';
import type { Collection } from '../store/store.js';

/** How many entities one page of a list holds. */
const pageSize = 100;

/** Turns the query of a list (`?after=slug` or `?before=slug`) into its page; undefined if the query is neither. */
export function listPage<T extends Named>(
  collection: Collection<T>,
  list: string,
  query: Readonly<Record<string, unknown>>,
): ListPage | undefined {
  const request = pageRequest<T>(query);
  if (!request) return undefined;
  const { items, totalCount, hasNextPage, hasPreviousPage } = pageOf(collection.items, request);
  const [first, last] = [items[0], items.at(-1)];
  return {
    items,
    totalCount,
    url: url(list, query),
    next: hasNextPage && last ? `${list}?after=${last.slug}` : undefined,
    previous: hasPreviousPage ? (first ? `${list}?before=${first.slug}` : list) : undefined,
  };
}

function pageRequest<T>({ after, before }: Readonly<Record<string, unknown>>): PageRequest<T> | undefined {
  if (after === undefined && before === undefined) return { first: pageSize };
  if (isSlug(after) && before === undefined) return { first: pageSize, after: [after] };
  return isSlug(before) && after === undefined ? { last: pageSize, before: [before] } : undefined;
}

function url(list: string, { after, before }: Readonly<Record<string, unknown>>): string {
  if (isSlug(after)) return `${list}?after=${after}`;
  return isSlug(before) ? `${list}?before=${before}` : list;
}
