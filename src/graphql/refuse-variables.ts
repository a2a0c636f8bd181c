import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import { LimitExceeded } from './limits/limit-exceeded.js';
import { limits } from './limits/limits.js';
import { costOfRequest } from './limits/operation-cost.js';
import type { GivenOperation } from './variable-check.js';
import { variableMistake } from './variable-mistakes.js';

/**
 * Refuses an operation whose variables have a mistake in them that graphql-js does not find, or not in time, or ask for too
 * much.
 */
export const refuseVariables: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, operationName, request: { variables = {} } }) => {
        const given = { schema, document, operation, operationName: operationName ?? undefined, variables };
        const mistake = variableMistake(given);
        const error = mistake === undefined ? excessOf(given) : badUserInput(mistake);
        return error ? Promise.reject(error) : Promise.resolve();
      },
    }),
};

function excessOf({ operation, ...given }: GivenOperation): GraphQLError | undefined {
  if (!operation) return undefined;
  const counted = costOfRequest({ operation, ...given }) ?? 0;
  if (counted <= limits.cost) return undefined;
  const originalError = new LimitExceeded('cost', { counted });
  return new GraphQLError(originalError.message, { nodes: operation, originalError, extensions: badRequest });
}

const badUserInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, ...badRequest } });

/** Apollo takes an error at this point for a failure of ours, unless it brings its own status. */
const badRequest = { http: { status: 400 } };
