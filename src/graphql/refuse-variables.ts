import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import { variableMistake } from './variable-mistakes.js';

/** Refuses an operation whose variables have a mistake in them that graphql-js does not find, or not in time. */
export const refuseVariables: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, operationName, request: { variables = {} } }) => {
        const given = { schema, document, operation, operationName: operationName ?? undefined, variables };
        const mistake = variableMistake(given);
        return mistake === undefined ? Promise.resolve() : Promise.reject(badUserInput(mistake));
      },
    }),
};

/** Apollo takes an error at this point for a failure of ours, unless it brings its own status. */
const badUserInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } } });
