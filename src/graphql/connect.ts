import { PageInfo, type Connection } from '../model/connection.js';
import type { Keyed, Page } from '../store/page.js';
import { encodeCursor } from './cursor.js';

/** Turns a page of the store into a Relay connection. */
export function connect<T extends Keyed>({ items, totalCount, hasNextPage, hasPreviousPage }: Page<T>): Connection<T> {
  const edges = items.map((node) => ({ cursor: encodeCursor(node.slug), node }));
  const pageInfo = Object.assign(new PageInfo(), {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  });
  return { edges, nodes: items, totalCount, pageInfo };
}
