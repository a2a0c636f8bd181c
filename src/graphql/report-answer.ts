import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, type DocumentNode, type FormattedExecutionResult } from 'graphql';
import type { Context } from './context.js';

/** An operation and what it was answered with. */
export interface Answer {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** The variables as the client gave them. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The variables as they were executed: coerced, and with their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly result: FormattedExecutionResult;
}

/** Reports each answer, together with the operation that was executed for it, to the context of its request. */
export const reportAnswer: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ document, operation, operationName, request, response: { body }, schema, contextValue }) => {
        if (document && operation && body.kind === 'single') {
          const given = request.variables ?? {};
          const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
          contextValue.answered({
            document,
            operationName: operationName ?? undefined,
            given,
            variables: coerced,
            result: body.singleResult,
          });
        }
        return Promise.resolve();
      },
    }),
};
