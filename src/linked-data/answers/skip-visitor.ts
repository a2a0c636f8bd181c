import { shouldIncludeNode } from '@graphql-tools/utils';
import { Kind, print, type ASTVisitor, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';

/**
 * Makes the visitor that removes from an operation what `@skip` and `@include` leave out (GraphQL, section 3.13), given its
 * variables as they were executed.
 */
export function skipVisitor(operation: DocumentNode, variables: Readonly<Record<string, unknown>>): ASTVisitor {
  const includedOnly = {
    enter: (node: Parameters<typeof shouldIncludeNode>[1]) => (shouldIncludeNode(variables, node) ? undefined : null),
  };
  return {
    Field: includedOnly,
    InlineFragment: includedOnly,
    FragmentSpread: includedOnly,
    SelectionSet: {
      leave: (set: SelectionSetNode) =>
        set.selections.length > 0 ? undefined : { ...set, selections: [skippedField(print(operation))] },
    },
  };
}

/** What stands where nothing is left, for GraphQL has no empty braces: a field that is skipped, under a key no other has. */
export function skippedField(operation: string): FieldNode {
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
