import { shouldIncludeNode } from '@graphql-tools/utils';
import { parse, separateOperations, visit, type DocumentNode, type SelectionSetNode } from 'graphql';

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
  const bare = operations[operationName ?? ''] ?? Object.values(operations)[0] ?? document;
  const includedOnly = {
    enter: (node: Parameters<typeof shouldIncludeNode>[1]) => (shouldIncludeNode(variables, node) ? undefined : null),
  };
  return visit(bare, {
    Field: includedOnly,
    InlineFragment: includedOnly,
    FragmentSpread: includedOnly,
    Argument: drop,
    Directive: drop,
    VariableDefinition: drop,
    OperationDefinition: ({ kind, operation, selectionSet }) => ({ kind, operation, selectionSet }),
    SelectionSet: { leave: (set: SelectionSetNode) => (set.selections.length > 0 ? undefined : emptySet) },
  });
}

const drop = { enter: () => null };

/** GraphQL has no braces with nothing in them. */
const emptySet = parse('{ __typename @skip(if: true) }').definitions.map((definition) =>
  'selectionSet' in definition ? definition.selectionSet : undefined,
)[0];
