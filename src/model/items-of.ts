import { getNamedType, isObjectType, type GraphQLNamedType } from 'graphql';

/** Turns a type of the built schema that is a connection into the type of its items; any other into undefined. */
export function itemsOf(type: GraphQLNamedType): GraphQLNamedType | undefined {
  const fields = isObjectType(type) ? type.getFields() : {};
  return fields['pageInfo'] && fields['nodes'] ? getNamedType(fields['nodes'].type) : undefined;
}
