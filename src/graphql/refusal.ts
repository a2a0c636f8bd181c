import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Why an operation is not executed: what is wrong and what to send instead, and the code that says so to programs. */
export interface Refusal {
  readonly message: string;
  readonly code: string;
}

/** A valid document, the operation that was chosen in it, if there is such a one, and the request it came with. */
export type ResolvedOperation = GraphQLRequestContextDidResolveOperation<BaseContext>;

/** Turns a check of operations into the plugin that refuses, as a mistake of the client, those in which it finds one. */
export const refusing = (check: (operation: ResolvedOperation) => Refusal | undefined): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: (operation) => {
        const refusal = check(operation);
        return refusal ? Promise.reject(errorOf(refusal)) : Promise.resolve();
      },
    }),
});

/** Apollo takes an error at this point for a failure of ours, unless it brings its own status. */
const errorOf = ({ message, code }: Refusal): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
