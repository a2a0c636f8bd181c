import { isObjectType, type GraphQLNamedType } from 'graphql';

/** Tells whether a type of the built schema is one of things that have an address: a `Node`. */
export const isEntity = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
