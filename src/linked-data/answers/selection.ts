import { shouldIncludeNode } from '@graphql-tools/utils';
import {
  Kind,
  print,
  separateOperations,
  type DefinitionNode,
  type DocumentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { skippedField } from './skip-visitor.js';

/** An operation as it was executed: its variables are coerced and have their defaults. */
export interface ExecutedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Turns an operation into its bare selection, which alone decides what the keys of its answer mean: no name, no
 * variables, no arguments, and without what `@skip` and `@include` leave out.
 */
export function selectionOf({ document, operationName, variables }: ExecutedOperation): DocumentNode {
  const operation = operationIn(document, operationName);
  const bareSet = ({ kind, selections }: SelectionSetNode): SelectionSetNode => {
    const bare = selections.filter((one) => shouldIncludeNode(variables, one)).map(bareSelection);
    return { kind, selections: bare.length > 0 ? bare : [skippedField(print(operation))] };
  };
  const bareSelection = (selection: SelectionNode): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return { kind: selection.kind, name: selection.name };
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const { kind, typeCondition, selectionSet } = selection;
      return { kind, ...(typeCondition && { typeCondition }), selectionSet: bareSet(selectionSet) };
    }
    const { kind, alias, name, selectionSet } = selection;
    return { kind, ...(alias && { alias }), name, ...(selectionSet && { selectionSet: bareSet(selectionSet) }) };
  };
  const bareDefinition = (definition: DefinitionNode): DefinitionNode => {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const { kind, operation: type, selectionSet } = definition;
      return { kind, operation: type, selectionSet: bareSet(selectionSet) };
    }
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) return definition;
    const { kind, name, typeCondition, selectionSet } = definition;
    return { kind, name, typeCondition, selectionSet: bareSet(selectionSet) };
  };
  return { kind: Kind.DOCUMENT, definitions: operation.definitions.map(bareDefinition) };
}

/** The operation of this name, with the fragments it uses. */
function operationIn(document: DocumentNode, name: string | undefined): DocumentNode {
  if (document.definitions.length === 1) return document;
  const operations = separateOperations(document);
  return operations[name ?? ''] ?? Object.values(operations)[0] ?? document;
}
