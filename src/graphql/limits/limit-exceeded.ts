import { GraphQLError, type ASTNode } from 'graphql';
import { limits, type Limit } from './limits.js';

/** What a client is told of a limit: what there is too much of, and how to ask for less. */
interface Explanation {
  readonly tells: (counted: number) => string;
  readonly remedy: string;
}

/** The limits of documents; what goes beyond the others is told where it is found. */
const explanations = {
  tokens: {
    tells: () => 'The document has too many tokens',
    remedy: 'Ask several smaller queries, and send values as variables.',
  },
  fields: {
    tells: (counted) => `The document has ${counted} fields`,
    remedy: 'Ask for each field once, or ask several smaller queries.',
  },
  depth: {
    tells: (counted) => `The query goes ${counted} fields deep`,
    remedy: 'Start from the thing you want to know of, by its "id" or its "slug".',
  },
  aliases: {
    tells: (counted) => `The document has ${counted} aliases`,
    remedy: 'Ask for several things by "nodes(ids: …)", or by a list with a "filter".',
  },
  directives: {
    tells: (counted) => `The document has ${counted} directives`,
    remedy: 'Leave out of the document what you do not want.',
  },
  cost: {
    tells: (counted) => `The query costs ${counted}`,
    remedy:
      'A field costs 1, and within a list once for each item: ask for smaller pages by "first", for fewer fields, or for fewer lists within lists.',
  },
} satisfies Partial<Readonly<Record<Limit, Explanation>>>;

/** The name of a limit that a document may exceed. */
export type DocumentLimit = keyof typeof explanations;

/** The code by which programs tell that a document asks for too much. */
export const limitExceededCode = 'LIMIT_EXCEEDED';

/** How much a document has of something, and where. */
export interface Excess {
  /** Undefined where counting stopped at the limit. */
  readonly counted?: number;
  readonly nodes?: readonly ASTNode[];
}

/** A document asks for too much: says of what, how much there may be, and how to ask for less. */
export class LimitExceeded extends GraphQLError {
  constructor(limit: DocumentLimit, { counted = Infinity, nodes = [] }: Excess) {
    const { tells, remedy } = explanations[limit];
    const most = limits[limit];
    // JSON has no numbers without end.
    const told = Math.min(counted, Number.MAX_SAFE_INTEGER);
    super(`${tells(told)}; ${most} is the most. ${remedy}`, {
      nodes,
      extensions: { code: limitExceededCode, limit, most, ...(Number.isFinite(counted) ? { counted: told } : {}) },
    });
  }
}
