import {
  execute,
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context.js';
import { costWith, type Cost } from '../limits/cost.js';
import { limits } from '../limits/limits.js';
import { uncertainCost } from '../limits/operation-cost.js';
import type { OperationRequest } from '../operation-request.js';
import type { Answer } from '../report-answer.js';
import { variableMistake } from '../variable-mistakes.js';

/** An operation of a valid document. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The name it has, whether the client named it or not. */
  readonly operationName: string | undefined;
  /** What it costs, if it is its variables that decide whether that is too much. */
  readonly cost: Cost | undefined;
}

/** Variables as they were given, and as they are executed. */
export interface Variables {
  readonly given: OperationRequest['variables'];
  readonly coerced: Readonly<Record<string, unknown>>;
}

/** Executes an operation with its variables; a promise where a part of it is still to come. */
export type Execute = (variables: Variables, context: Context) => ExecutionResult | Promise<ExecutionResult>;

/** Finds the operation of this name in a valid document; undefined where there is no such one, or not only one. */
export function operationIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Operation | undefined {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const cost = uncertainCost({ schema, document, operation });
  return { schema, document, operation, operationName: operation.name?.value, cost };
}

/** Makes what executes an operation by the reference implementation. */
export const interpreted =
  ({ schema, document, operationName }: Operation): Execute =>
  ({ given }, contextValue) =>
    execute({ schema, document, operationName, variableValues: given, contextValue });

/**
 * Answers an operation; undefined where its variables have a mistake or ask for too much, or the answer is not
 * all that was asked for.
 */
export function answerTo(
  { schema, document, operation, operationName, cost }: Operation,
  run: Execute,
  { given, context }: { readonly given: OperationRequest['variables']; readonly context: Context },
): Answer | undefined {
  if (variableMistake({ schema, document, operation, operationName, variables: given }) !== undefined) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!coerced || (cost !== undefined && costWith(cost, coerced) > limits.cost)) return undefined;
  const result = run({ given, coerced }, context);
  // No resolver of ours makes it wait.
  if (result instanceof Promise || !result.data || result.errors) return undefined;
  return { document, operationName, given, variables: coerced, result: { data: result.data } };
}
