import { Kind, type DocumentNode, type SelectionNode } from 'graphql';

/** How often something is written in a document. */
export interface Counts {
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

/** Counts what is written in a document, wherever it stands. */
export function countsOf({ definitions }: DocumentNode): Counts {
  const counts = { fields: 0, aliases: 0, directives: 0 };
  const count = (selection: SelectionNode): void => {
    counts.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) counts.fields += 1;
    if (selection.kind === Kind.FIELD && selection.alias) counts.aliases += 1;
    if (selection.kind !== Kind.FRAGMENT_SPREAD) selection.selectionSet?.selections.forEach(count);
  };
  for (const definition of definitions) {
    counts.directives += definition.directives?.length ?? 0;
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      for (const { directives = [] } of definition.variableDefinitions ?? []) counts.directives += directives.length;
    }
    if ('selectionSet' in definition) definition.selectionSet.selections.forEach(count);
  }
  return counts;
}
