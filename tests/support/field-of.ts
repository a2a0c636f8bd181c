import { Kind, parse, type FieldNode } from 'graphql';

/** The field of this name, as it stands in a query behind so many spaces. */
export function fieldOf(name: string, spaces = 0): FieldNode {
  const [definition] = parse(`{${' '.repeat(spaces)}${name} }`).definitions;
  const selection = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined;
  if (selection?.kind === Kind.FIELD) return selection;
  throw new Error(`${name} is no field.`);
}
