import { getNamedType, GraphQLError, isObjectType, type ValidationRule } from 'graphql';

/**
 * Adds a hint where a field of the items of a list is asked of the list itself, as in `cities { name }`: the rule that
 * refuses it (GraphQL, section 5.3.1) knows nothing of connections.
 */
export const itemsInNodes: ValidationRule = (context) => ({
  Field: (node) => {
    const parent = context.getParentType();
    const nodes = isObjectType(parent) && !context.getFieldDef() ? parent.getFields()['nodes'] : undefined;
    const item = nodes && getNamedType(nodes.type);
    if (!item || !('getFields' in item) || !(node.name.value in item.getFields())) return;
    const message = `The items of a list stand in its field "nodes": write nodes { ${node.name.value} }.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
