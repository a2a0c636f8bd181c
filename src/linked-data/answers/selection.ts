import { shouldIncludeNode } from '@graphql-tools/utils';
import {
  Kind,
  print,
  separateOperations,
  visit,
  type DocumentNode,
  type FieldNode,
  type SelectionSetNode,
} from 'graphql';

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
  const includedOnly = {
    enter: (node: Parameters<typeof shouldIncludeNode>[1]) => (shouldIncludeNode(variables, node) ? undefined : null),
  };
  return visit(operation, {
    Field: includedOnly,
    InlineFragment: includedOnly,
    FragmentSpread: includedOnly,
    Argument: drop,
    Directive: drop,
    VariableDefinition: drop,
    OperationDefinition: ({ kind, operation: type, selectionSet }) => ({ kind, operation: type, selectionSet }),
    SelectionSet: {
      leave: (set: SelectionSetNode) =>
        set.selections.length > 0 ? undefined : { ...set, selections: [skippedField(print(operation))] },
    },
  });
}

const drop = { enter: () => null };

/** What stands where nothing is left, for GraphQL has no empty braces: a field that is skipped, under a key no other has. */
function skippedField(operation: string): FieldNode {
  let key = 'nothing';
  while (operation.includes(key)) key += '_';
  return {
    kind: Kind.FIELD,
    alias: name(key),
    name: name('__typename'),
    directives: [
      {
        kind: Kind.DIRECTIVE,
        name: name('skip'),
        arguments: [{ kind: Kind.ARGUMENT, name: name('if'), value: { kind: Kind.BOOLEAN, value: true } }],
      },
    ],
  };
}

const name = (value: string): FieldNode['name'] => ({ kind: Kind.NAME, value });
