import { ApolloServerErrorCode } from '@apollo/server/errors';
import { OperationTypeNode } from 'graphql';
import { refusing } from './refusal.js';

/** Refuses mutations and subscriptions, which graphql-js would take for valid as long as the schema has neither. */
export const queriesOnly = refusing(({ operation }) =>
  operation && operation.operation !== OperationTypeNode.QUERY
    ? {
        code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
        message: `There is no ${operation.operation} here, because these data can only be read: send a query.`,
      }
    : undefined,
);
