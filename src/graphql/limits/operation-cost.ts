import { getVariableValues, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { costWith, mostCost, type Cost } from './cost.js';
import { limits } from './limits.js';
import { measure } from './measure.js';

/** An operation, and the valid document in which it stands. */
export interface OperationInDocument {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

const operationCost = ({ schema, document, operation }: OperationInDocument): Cost =>
  measure(document, schema).get(operation)?.cost ?? 0;

/** What an operation of a valid document costs, where its variables may make it cost too much; undefined where they cannot. */
export function uncertainCost({ operation, ...within }: OperationInDocument): Cost | undefined {
  // Most new documents have no variables, and this is done for each.
  if (!operation.variableDefinitions?.length) return undefined;
  const cost = operationCost({ operation, ...within });
  return mostCost(cost) > limits.cost ? cost : undefined;
}

/** An operation and the variables that came with it. */
export interface GivenVariables extends OperationInDocument {
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an operation costs with its variables; undefined where there is a mistake in them, which graphql-js tells. */
export function costOfRequest(request: GivenVariables): number | undefined {
  const { coerced } = getVariableValues(request.schema, request.operation.variableDefinitions ?? [], request.variables);
  return coerced && costWith(operationCost(request), coerced);
}
