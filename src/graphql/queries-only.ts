import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

/**
 * Refuses mutations and subscriptions. A schema that has neither cannot be asked for them (GraphQL, section 5.2.1), but
 * graphql-js finds that only when it executes one.
 */
export const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (node.operation === OperationTypeNode.QUERY) return;
    const message = `There is no ${node.operation} here, because these data can only be read: send a query.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
