import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';

/** A valid document, the operation that was chosen in it, if there is such a one, and the request it came with. */
export type ResolvedOperation = GraphQLRequestContextDidResolveOperation<BaseContext>;

/**
 * Turns a check of the variables of an operation into the plugin that refuses what fails it. The check says what is wrong
 * and what to send instead; undefined if nothing is.
 */
export const refusing = (check: (operation: ResolvedOperation) => string | undefined): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: (operation) => {
        const mistake = check(operation);
        return mistake === undefined ? Promise.resolve() : Promise.reject(badUserInput(mistake));
      },
    }),
});

/** Apollo takes an error at this point for a failure of ours, unless it brings its own status. */
const badUserInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } } });
