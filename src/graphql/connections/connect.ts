import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import { PageInfo, type Connection } from '../../model/connection.js';
import { placeOf, type Keyed } from '../../store/order.js';
import { pageOf } from '../../store/page.js';
import type { ConnectionRequest } from './connection-arguments.js';
import type { Context } from '../context.js';
import { encodeCursor } from './cursor.js';

/** The request and the place in it that asked for a connection. */
export interface FieldRequest {
  readonly context: Pick<Context, 'pages'>;
  readonly info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'path'>;
}

/** Turns the page of a list into a Relay connection, and notes a page on the way forward in the trail of the request. */
export function connect<T extends Keyed>(
  list: readonly T[],
  request: ConnectionRequest<T>,
  { context, info }: FieldRequest,
): Connection<T> {
  const { items, totalCount, hasNextPage, hasPreviousPage } = pageOf(list, request);
  const { order } = request;
  const edges = items.map((node) => ({ cursor: encodeCursor(order.name, placeOf(node, order)), node }));
  const pageInfo = Object.assign(new PageInfo(), {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  });
  // Within a list each item has a page of its own, and no link can lead on in all of them.
  const isInList = responsePathAsArray(info.path).some((step) => typeof step === 'number');
  context.pages.record(info.fieldNodes, request.last !== undefined || isInList ? undefined : pageInfo);
  return { edges, nodes: items, totalCount, pageInfo };
}
