import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../model/connection.js';
import { placeOf } from '../../store/lists/order.js';
import type { Page } from '../../store/lists/page.js';
import type { ConnectionRequest } from './connection-arguments.js';
import type { Context } from '../context.js';
import { encodeCursor } from './cursor.js';

/** The request and the place in it that asked for a connection. */
export interface FieldRequest {
  readonly context: Pick<Context, 'pages'>;
  readonly info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'path'>;
}

/** Turns the page of a list into a Relay connection, and notes a page on the way forward in the trail of the request. */
export function connect<T>(
  { items, totalCount, hasNextPage, hasPreviousPage }: Page<T>,
  { order, last }: Pick<ConnectionRequest<T>, 'order' | 'last'>,
  { context, info }: FieldRequest,
): Connection<T> {
  // To write a cursor takes longer than to find the item, and most queries ask for none.
  const cursorOf = (node: T): string => encodeCursor(order.name, placeOf(node, order));
  const cursorAt = (index: number): string | null => {
    const node = items.at(index);
    return node === undefined ? null : cursorOf(node);
  };
  const pageInfo: Connection<T>['pageInfo'] = {
    hasNextPage,
    hasPreviousPage,
    get startCursor() {
      return cursorAt(0);
    },
    get endCursor() {
      return cursorAt(-1);
    },
  };
  // Within a list each item has a page of its own, and no link can lead on in all of them.
  const isInList = responsePathAsArray(info.path).some((step) => typeof step === 'number');
  context.pages.record(info.fieldNodes, last !== undefined || isInList ? undefined : pageInfo);
  return {
    get edges() {
      return items.map((node) => ({ node, cursor: cursorOf(node) }));
    },
    nodes: items,
    totalCount,
    pageInfo,
  };
}
