import {
  getOperationAST,
  isAbstractType,
  Kind,
  parse,
  typeFromAST,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { QueryRequest } from './write-query.js';

/** The fields that answer under each key of an object, merged (GraphQL, section 6.3.2 “Field Collection”). */
export type AnswerFields = ReadonlyMap<string, readonly FieldNode[]>;

/** What a request asks for. */
export interface ReadQuery {
  /** The fields of the answer itself. */
  readonly ofAnswer: AnswerFields;
  /** The fields of an object of a type that answers fields of the query. */
  within(fields: readonly FieldNode[], type: GraphQLObjectType): AnswerFields;
}

/** Reads a request with nothing but the specification, so that the tests trust none of the code that reads it too. */
export function readQuery(schema: GraphQLSchema, { query, variables, operationName }: QueryRequest): ReadQuery {
  const document = parse(query);
  const operation = getOperationAST(document, operationName);
  const queryType = schema.getQueryType();
  if (!operation || !queryType) throw new Error(`There is no such operation in ${query}`);
  const fragments = new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
  );
  const values: Readonly<Record<string, unknown>> = { ...Object.fromEntries(defaults), ...variables };

  const isAsked = (directives: readonly DirectiveNode[] = []): boolean =>
    directives.every(({ name, arguments: [condition] = [] }) => {
      const value = condition?.value;
      const holds =
        value?.kind === Kind.VARIABLE ? values[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
      return holds === (name.value === 'include');
    });

  const applies = (
    type: GraphQLObjectType,
    condition: FragmentDefinitionNode['typeCondition'] | undefined,
  ): boolean => {
    const wanted = condition && typeFromAST(schema, condition);
    return !wanted || wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  };

  const collect = (type: GraphQLObjectType, sets: readonly (SelectionSetNode | undefined)[]): AnswerFields => {
    const fields = new Map<string, FieldNode[]>();
    const take = (set: SelectionSetNode | undefined): void => {
      for (const selection of set?.selections ?? []) {
        if (!isAsked(selection.directives)) continue;
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          fields.set(key, [...(fields.get(key) ?? []), selection]);
          continue;
        }
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment && applies(type, fragment.typeCondition)) take(fragment.selectionSet);
      }
    };
    sets.forEach(take);
    return fields;
  };
  return {
    ofAnswer: collect(queryType, [operation.selectionSet]),
    within: (fields, type) =>
      collect(
        type,
        fields.map(({ selectionSet }) => selectionSet),
      ),
  };
}
