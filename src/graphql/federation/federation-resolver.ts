import { getNamedType, isAbstractType, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Node } from '../../model/node.js';
import { BadUserInput } from '../bad-user-input.js';
import type { Context } from '../context.js';
import { FederationEntity } from './federation-entity.js';
import { FederationService } from './federation-service.js';
import { RepresentationScalar } from './representation.js';
import { resolveReference } from './resolve-reference.js';

/** How many references a router may send at once: it cannot split what one query of its client needs. */
const mostRepresentations = 1_000;

/**
 * What makes this API a subgraph of Apollo Federation 2. These are resolvers like all others: the usual
 * `buildSubgraphSchema` would make another schema from our document, one without terms and with asynchronous resolvers.
 */
@Resolver()
export class FederationResolver {
  @Query(() => FederationService, { name: '_service', description: 'What a router of Apollo Federation asks first.' })
  service(@Ctx() { contract }: Context): Readonly<FederationService> {
    return { sdl: contract() };
  }

  @Query(() => [FederationEntity], {
    name: '_entities',
    nullable: 'items',
    description:
      'What other subgraphs refer to, in the order asked for, with null in the place of what does not exist, and of what is no reference, which an error then explains.',
  })
  entities(
    @Arg('representations', () => [RepresentationScalar], {
      description: `References to entities, ${mostRepresentations} at the most.`,
    })
    representations: readonly unknown[],
    @Ctx() { store }: Context,
    @Info() { returnType, schema }: GraphQLResolveInfo,
  ): readonly (Node | BadUserInput | undefined)[] {
    const { length } = representations;
    if (length > mostRepresentations) {
      throw new BadUserInput(
        `The argument "representations" has ${length} entries; ask for ${mostRepresentations} at the most.`,
      );
    }
    const entity = getNamedType(returnType);
    const types = isAbstractType(entity) ? schema.getPossibleTypes(entity) : [];
    // An error in a list is the error of its place, and leaves the others alone (graphql-js).
    return representations.map((representation) => resolveReference(representation, types, store));
  }
}
