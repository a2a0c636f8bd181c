import { ArgsType, Field, type ClassType } from 'type-graphql';
import { ConnectionArguments, connectionRequest, type ConnectionRequest } from './connection-arguments.js';
import { filterLimitsText } from '../filters/check-filter.js';
import type { PredicateOf } from '../filters/predicate-of.js';
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
  /** Turns arguments into the request for a page; throws BadUserInput where they make no sense. */
  request(given: ListArguments<Filter>): ConnectionRequest<T>;
}

/** What a type can be filtered and sorted by. */
export interface ListOptions<T, Filter extends object> {
  readonly filter: ClassType<Filter>;
  readonly predicate: PredicateOf<Filter, T>;
  readonly orders: Orders<T>;
}

/** Turns a filter and the orders of a type into its lists. */
export function listOf<T, Filter extends object>({
  filter,
  predicate,
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
    request: (given) => ({
      ...connectionRequest(given, orders.orderOf(given.orderBy)),
      ...(isGiven(given.filter) ? { where: predicate(given.filter) } : {}),
    }),
  };
}
