import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** A valid document, the operation that was chosen in it, if there is such a one, and the variables that came with it. */
export interface GivenOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Finds what is wrong with the variables of an operation, and what to send instead; undefined if nothing is. */
export type VariableCheck = (operation: GivenOperation) => string | undefined;
