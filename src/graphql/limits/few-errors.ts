import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.js';
import { limitExceededCode } from './limit-exceeded.js';
import { limits } from './limits.js';

/** Tells no more than a few mistakes of a request that was not answered, and that there are others. */
export const fewErrors: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body } }) => {
        if (body.kind !== 'single' || body.singleResult.data) return Promise.resolve();
        const { errors = [] } = body.singleResult;
        if (errors.length > limits.errors) {
          body.singleResult = { ...body.singleResult, errors: [...errors.slice(0, limits.errors - 1), others] };
        }
        return Promise.resolve();
      },
    }),
};

const others: GraphQLFormattedError = {
  message: `There are more mistakes, and ${limits.errors} errors are the most that are told. Mend the others first.`,
  extensions: { code: limitExceededCode, limit: 'errors', most: limits.errors },
};
