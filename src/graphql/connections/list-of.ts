import { ArgsType, Field, type ClassType } from 'type-graphql';
import { ConnectionArguments, connectionRequest, type ConnectionRequest } from './connection-arguments.js';
import { filterLimits } from '../filters/check-filter.js';
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
      description: `Which are wanted; all, if not given. It may hold ${filterLimits.conditions} conditions, ${filterLimits.depth} deep.`,
    })
    readonly filter?: Given<Filter>;

    @Field(() => [orders.input], {
      nullable: true,
      description: `How the list is sorted: by the first key, where that is the same by the second, and so on, up to ${mostSortKeys}; if not given, by the last part of each \`id\`. A cursor belongs to one order.`,
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
