import { GraphQLScalarType } from 'graphql';

/**
 * What another subgraph knows of an entity (Apollo Federation, `_Any`). It takes any value: a scalar that refused one
 * would refuse the whole request, so it is `resolveReference` that judges each.
 */
export const RepresentationScalar = new GraphQLScalarType<unknown>({
  name: '_Any',
  description:
    'A reference to an entity: an object with its `__typename` and the fields of one of its keys, such as `{ __typename: "City", slug: "osaka" }`. Where it gives several keys they must be of one entity.',
});
