import type { DocumentNode, ExecutableDefinitionNode, GraphQLSchema, ValidationRule } from 'graphql';
import { leastCost } from './cost.js';
import { countsOf } from './counts.js';
import { LimitExceeded, type DocumentLimit } from './limit-exceeded.js';
import { limits } from './limits.js';
import { measure } from './measure.js';

/** Refuses documents that ask for too much, whatever their variables. */
export const withinLimits: ValidationRule = (context) => ({
  Document: (document) => {
    for (const error of excessesOf(document, context.getSchema())) context.reportError(error);
  },
});

/** Finds all limits that a document exceeds. */
function excessesOf(document: DocumentNode, schema: GraphQLSchema): readonly LimitExceeded[] {
  const counts = countsOf(document);
  const measured = [...measure(document, schema)];
  const amounts: readonly (Amount | undefined)[] = [
    { limit: 'fields', counted: counts.fields },
    { limit: 'aliases', counted: counts.aliases },
    { limit: 'directives', counted: counts.directives },
    greatest(measured.map(([node, { depth }]) => ({ limit: 'depth', counted: depth, nodes: [node] }))),
    greatest(measured.map(([node, { cost }]) => ({ limit: 'cost', counted: leastCost(cost), nodes: [node] }))),
  ];
  return amounts
    .filter((amount) => amount !== undefined)
    .filter(({ limit, counted }) => counted > limits[limit])
    .map(({ limit, ...excess }) => new LimitExceeded(limit, excess));
}

/** How much there is of something in a document, and in which part of it. */
interface Amount {
  readonly limit: DocumentLimit;
  readonly counted: number;
  readonly nodes?: readonly ExecutableDefinitionNode[];
}

/** Where fragments within one another exceed a limit, all around them do. */
const greatest = (amounts: readonly Amount[]): Amount | undefined =>
  amounts.toSorted((one, other) => other.counted - one.counted)[0];
