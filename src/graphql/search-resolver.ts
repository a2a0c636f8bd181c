import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Connection } from '../model/connection.js';
import { NamedConnection } from '../model/connections.js';
import type { EntityName } from '../model/entity-name.js';
import type { Named } from '../model/named.js';
import type { Order } from '../store/lists/order.js';
import { pageOf } from '../store/lists/page.js';
import type { Hit } from '../store/search-hits.js';
import { sortKey } from '../store/lists/sort-key.js';
import { BadUserInput } from './bad-user-input.js';
import { connect } from './connections/connect.js';
import { ConnectionArguments, connectionRequest } from './connections/connection-arguments.js';
import type { Context } from './context.js';
import { isGiven, type Given } from './given.js';
import { EntityType } from './entity-type.js';

/** How many characters a search may have. */
const longestQuery = 200;

const everyType: readonly EntityName[] = Object.values(EntityType);

@Resolver()
export class SearchResolver {
  @Query(() => NamedConnection, {
    description:
      'Cities, agreements, sectors and countries by any of their names, in any language and script, the best first.',
  })
  search(
    @Arg('query', () => String, {
      description: `What to look for, in upper or lower case, with accents or without, such as \`sao paulo\`: ${longestQuery} characters at the most. A blank text finds nothing.`,
    })
    query: string,
    @Arg('types', () => [EntityType], {
      nullable: true,
      description:
        'Which kinds of things to look among, as if there were no others: all if left out. An empty list finds nothing.',
    })
    types: Given<readonly EntityName[]>,
    @Args(() => ConnectionArguments) given: ConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Named> {
    const wanted = query.trim();
    checkLength(wanted);
    const among = isGiven(types) ? everyType.filter((type) => types.includes(type)) : everyType;
    const order = bestFirst(`Search:${among.join()}:${wanted}`);
    const request = connectionRequest(given, order);
    const hits = wanted === '' ? [] : context.store.search(wanted, among);
    const found = connect(pageOf({ order, items: hits }, request), request, { context, info });
    return {
      get edges() {
        return found.edges.map(({ cursor, node: { node } }) => ({ cursor, node }));
      },
      nodes: found.nodes.map(({ node }) => node),
      pageInfo: found.pageInfo,
      totalCount: found.totalCount,
    };
  }
}

function checkLength(query: string): void {
  const { length } = Array.from(query);
  if (length <= longestQuery) return;
  throw new BadUserInput(
    `The argument "query" has ${length} characters; ${longestQuery} is the most. Look for a name, or a part of one.`,
  );
}

/** The order of what is found: the best first, and of the equally good by their addresses. */
const bestFirst = (name: string): Order<Hit> => ({
  name,
  keys: [sortKey(({ score }) => score, { descending: true }), sortKey(({ node }) => node.id)],
  isInitial: true,
});
