import { ArgsType, Field, type ClassType } from 'type-graphql';
import type { Connection } from '../../model/connection.js';
import type { Collection } from '../../store/lists/collection.js';
import type { Store } from '../../store/store.js';
import type { Context } from '../context.js';
import { connect, type FieldRequest } from './connect.js';
import { ConnectionArguments, connectionRequest } from './connection-arguments.js';
import { filterLimitsText } from '../filters/check-filter.js';
import type { SelectionOf } from '../filters/selection-of.js';
import { isGiven, type Given } from '../given.js';
import type { OrderInput } from '../orders/order-input.js';
import { mostSortKeys, type Orders } from '../orders/orders-of.js';

/** The arguments of every connection that can be filtered and sorted. */
export interface ListArguments<Filter> extends ConnectionArguments {
  readonly filter?: Given<Filter>;
  readonly orderBy?: Given<readonly OrderInput[]>;
}

/** What the lists of one type have in common, wherever they stand: their arguments, and what these ask for. */
export interface ListOf<T, Filter> {
  readonly arguments: ClassType<ListArguments<Filter>>;
  /**
   * Turns arguments into the connection they ask for, of all entities of the type or of a list of some of them in the order
   * of the slugs; throws BadUserInput where they make no sense.
   */
  connect(given: ListArguments<Filter>, place: ListPlace<T>): Connection<T>;
}

/** The request and the place in it that asked for a list, and the list, where it is not the one of all there are. */
export interface ListPlace<T> extends FieldRequest {
  readonly context: Context;
  readonly within?: readonly T[];
}

/** What a type can be filtered and sorted by. */
export interface ListOptions<T, Filter extends object> {
  readonly filter: ClassType<Filter>;
  readonly collectionIn: (store: Store) => Collection<T>;
  readonly selection: SelectionOf<Filter>;
  readonly orders: Orders<T>;
}

/** Turns a filter and the orders of a type into its lists. */
export function listOf<T, Filter extends object>({
  filter,
  collectionIn,
  selection,
  orders,
}: ListOptions<T, Filter>): ListOf<T, Filter> {
  @ArgsType()
  class FilteredArguments extends ConnectionArguments implements ListArguments<Filter> {
    @Field(() => filter, {
      nullable: true,
      description: `Only the items that match it; all if left out. ${filterLimitsText}`,
    })
    readonly filter?: Given<Filter>;

    @Field(() => [orders.input], {
      nullable: true,
      description: `How the list is sorted: by the first key, then by the second, and so on, up to ${mostSortKeys}; by the slugs if left out. A cursor belongs to one order.`,
    })
    readonly orderBy?: Given<readonly OrderInput[]>;
  }
  return {
    arguments: FilteredArguments,
    connect: (given, { within, context, info }) => {
      const request = connectionRequest(given, orders.orderOf(given.orderBy));
      const where = isGiven(given.filter) ? selection(given.filter, context.store) : undefined;
      const page = collectionIn(context.store).page({ ...request, where, within });
      return connect(page, request, { context, info });
    },
  };
}
