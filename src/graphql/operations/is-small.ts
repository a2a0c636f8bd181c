import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';

/** The most fields an operation may ask for to be compiled: code is written for each. */
const mostFields = 1000;

/** A number of fields that there may still be. */
interface Rest {
  fields: number;
}

/**
 * Tells whether an operation asks for so few fields that code for it stays small: each is counted once for every type its
 * object can be of, and for every way that fragments lead to it, which within one another can be billions.
 */
export function isSmall(document: DocumentNode, schema: GraphQLSchema): boolean {
  const query = schema.getQueryType();
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const rest = { fields: mostFields };
  const spend = spender(schema, fragments, rest);
  for (const definition of document.definitions) {
    if (query && definition.kind === Kind.OPERATION_DEFINITION) spend(definition.selectionSet.selections, query);
  }
  return rest.fields >= 0;
}

type Spend = (selections: readonly SelectionNode[], type: GraphQLObjectType) => void;

/** Makes what takes the fields that are selected of a type off the rest, and stops when there is none. */
function spender(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, rest: Rest): Spend {
  const spend: Spend = (selections, type) => {
    for (const selection of selections) {
      rest.fields -= 1;
      if (rest.fields < 0) return;
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value];
        const inner = selection.selectionSet?.selections ?? [];
        for (const possible of field ? possibleTypes(schema, getNamedType(field.type)) : []) spend(inner, possible);
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
        const isOfType = !condition || possibleTypes(schema, condition).includes(type);
        if (fragment && isOfType) spend(fragment.selectionSet.selections, type);
      }
    }
  };
  return spend;
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
