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
  const { fields, aliases, directives } = countsOf(document);
  const amounts: Amount[] = [
    { limit: 'fields', counted: fields },
    { limit: 'aliases', counted: aliases },
    { limit: 'directives', counted: directives },
  ];
  let depth: Amount = { limit: 'depth', counted: 0 };
  let cost: Amount = { limit: 'cost', counted: 0 };
  // Where fragments within one another exceed a limit, all around them do: the greatest is told.
  for (const [node, measures] of measure(document, schema)) {
    const least = leastCost(measures.cost);
    if (measures.depth > depth.counted) depth = { limit: 'depth', counted: measures.depth, node };
    if (least > cost.counted) cost = { limit: 'cost', counted: least, node };
  }
  amounts.push(depth, cost);
  return amounts.filter(({ limit, counted }) => counted > limits[limit]).map(excessOf);
}

/** How much there is of something in a document, and in which part of it. */
interface Amount {
  readonly limit: DocumentLimit;
  readonly counted: number;
  readonly node?: ExecutableDefinitionNode;
}

const excessOf = ({ limit, counted, node }: Amount): LimitExceeded =>
  new LimitExceeded(limit, { counted, nodes: node ? [node] : [] });
