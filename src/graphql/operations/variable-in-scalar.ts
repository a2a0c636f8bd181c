import {
  BREAK,
  getNamedType,
  isScalarType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/**
 * Tells whether a variable stands within a literal of a scalar of our own, as in `_entities(representations: [{ id: $id }])`:
 * compiled code reads such literals once, before there are variables.
 */
export function hasVariableInScalar(document: DocumentNode, schema: GraphQLSchema): boolean {
  const types = new TypeInfo(schema);
  const scalars: unknown[] = [];
  let isFound = false;
  const enter = (node: object): void => {
    const type = types.getInputType();
    if (type && isScalarType(getNamedType(type))) scalars.push(node);
  };
  const leave = (node: object): void => {
    if (scalars.at(-1) === node) scalars.pop();
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      ObjectValue: { enter, leave },
      ListValue: { enter, leave },
      Variable: () => {
        if (scalars.length === 0) return undefined;
        isFound = true;
        return BREAK;
      },
    }),
  );
  return isFound;
}
