import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import { limits } from './limits.js';
import { costOfRequest } from './operation-cost.js';

/** Tells in the `extensions` of an answer what it cost, if the request has `"extensions": {"cost": true}`. */
export const tellCost: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({
        schema,
        document,
        operation,
        request: { variables = {}, extensions },
        response: { body },
      }) => {
        if (extensions?.['cost'] !== true || body.kind !== 'single' || !body.singleResult.data)
          return Promise.resolve();
        const counted = document && operation && costOfRequest({ schema, document, operation, variables });
        const told = { ...body.singleResult.extensions, cost: { counted, most: limits.cost } };
        body.singleResult = { ...body.singleResult, extensions: told };
        return Promise.resolve();
      },
    }),
};
