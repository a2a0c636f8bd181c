import {
  BREAK,
  isNonNullType,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { VariableCheck } from './variable-check.js';

/**
 * Finds null for a variable that has a default but stands where null is no value, such as in `@include(if: $wanted)`. Such
 * a variable may be declared as one that may be null (GraphQL, section 5.8.5), and graphql-js finds the null only once it is
 * half through: some fields of the answer would be missing, others not.
 */
export const nullVariables: VariableCheck = ({ schema, document, operation, operationName, variables }) => {
  const defaulted = operation?.variableDefinitions?.filter(({ defaultValue }) => defaultValue !== undefined) ?? [];
  const nulls = defaulted.map(({ variable }) => variable.name.value).filter((name) => variables[name] === null);
  // Hardly any request has one, and this is done for each.
  const executed = nulls.length > 0 ? separateOperations(document)[operationName ?? ''] : undefined;
  const misplaced = executed && firstMisplaced(nulls, executed, schema);
  return misplaced && messageOf(misplaced);
};

/** A variable, and the type of value that is wanted where it stands. */
interface Misplaced {
  readonly name: string;
  readonly type: string;
}

function firstMisplaced(
  names: readonly string[],
  operation: DocumentNode,
  schema: GraphQLSchema,
): Misplaced | undefined {
  const found: Misplaced[] = [];
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    // What a variable is declared to be is not a place where it stands.
    VariableDefinition: () => false,
    Variable: ({ name: { value: name } }) => {
      const type = types.getInputType();
      if (!names.includes(name) || !isNonNullType(type)) return undefined;
      found.push({ name, type: String(type) });
      return BREAK;
    },
  });
  visit(operation, visitor);
  return found[0];
}

const messageOf = ({ name, type }: Misplaced): string =>
  `The variable "$${name}" is null, but where it stands a value of the type "${type}" is needed: give one, or leave the variable out to have its default.`;
