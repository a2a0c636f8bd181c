import { separateOperations, visit, type DocumentNode } from 'graphql';
import { skipVisitor } from './skip-visitor.js';

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
  const operations = separateOperations(document);
  const operation = operations[operationName ?? ''] ?? Object.values(operations)[0] ?? document;
  return visit(operation, {
    ...skipVisitor(operation, variables),
    Argument: drop,
    Directive: drop,
    VariableDefinition: drop,
    OperationDefinition: ({ kind, operation: type, selectionSet }) => ({ kind, operation: type, selectionSet }),
  });
}

const drop = { enter: () => null };
