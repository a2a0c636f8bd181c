import { getNamedType, isAbstractType, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Node } from '../../model/node.js';
import { BadUserInput } from '../bad-user-input.js';
import { pageSizes } from '../connections/connection-arguments.js';
import type { Context } from '../context.js';
import { FederationEntity } from './federation-entity.js';
import { FederationService } from './federation-service.js';
import { RepresentationScalar, type Representation } from './representation.js';
import { resolveReference } from './resolve-reference.js';

/**
 * What makes this API a subgraph of Apollo Federation 2. These are resolvers like all others: the usual
 * `buildSubgraphSchema` would make another schema from our document, one without terms and with asynchronous resolvers.
 */
@Resolver()
export class FederationResolver {
  @Query(() => FederationService, { name: '_service', description: 'What a router of Apollo Federation asks first.' })
  service(@Ctx() { contract }: Context): FederationService {
    return { sdl: contract() };
  }

  @Query(() => [FederationEntity], {
    name: '_entities',
    nullable: 'items',
    description:
      'What other subgraphs refer to, in the order asked for, with null in the place of what does not exist.',
  })
  entities(
    @Arg('representations', () => [RepresentationScalar], {
      description: `References to entities, ${pageSizes.most} at the most.`,
    })
    representations: readonly Representation[],
    @Ctx() { store }: Context,
    @Info() { returnType, schema }: GraphQLResolveInfo,
  ): readonly (Node | undefined)[] {
    const { length } = representations;
    if (length > pageSizes.most) {
      throw new BadUserInput(
        `The argument "representations" has ${length} entries; ask for ${pageSizes.most} at the most.`,
      );
    }
    const entity = getNamedType(returnType);
    const types = isAbstractType(entity) ? schema.getPossibleTypes(entity) : [];
    return representations.map((representation) => resolveReference(representation, types, store));
  }
}
