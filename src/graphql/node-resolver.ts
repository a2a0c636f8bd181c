import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { JsonLdDocument } from '../linked-data/json-ld.js';
import { NoTerm } from '../model/no-term.js';
import { Node } from '../model/node.js';
import { BadUserInput } from './bad-user-input.js';
import type { Context } from './context.js';
import { pageSizes } from './limits/page-sizes.js';

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its `id`; null where there is no such thing.' })
  node(
    @Arg('id', () => ID, { description: 'The IRI of the thing, as its field `id` gives it.' }) id: string,
    @Ctx() { store }: Context,
  ): Node | undefined {
    return store.node(id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several things by their `id`, in the order asked for, with null in the place of what does not exist.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `The IRIs of the things, ${pageSizes.most} at the most.` }) ids: string[],
    @Ctx() { store }: Context,
  ): (Node | undefined)[] {
    if (ids.length <= pageSizes.most) return ids.map((id) => store.node(id));
    throw new BadUserInput(`The argument "ids" has ${ids.length} entries; ask for ${pageSizes.most} at the most.`);
  }

  @FieldResolver(() => GraphQLJSONObject, {
    description: 'What its document says of it, as schema.org JSON-LD.',
  })
  @NoTerm('it is a graph of its own: fetch the document at `id` instead')
  jsonLd(@Root() node: Node, @Ctx() { documents }: Context): JsonLdDocument {
    return documents.describe(node);
  }
}
