import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.js';
import type { OperationRequest } from '../operation-request.js';
import type { Answer } from '../report-answer.js';
import { compileOperation, type CompiledOperation } from './compiled-operation.js';

/** How many operations are kept compiled, at about 20 kB each. */
const mostCompiled = 500;

/** How many operations are remembered to have been answered once. */
const mostSeen = 2000;

/** The longest operation that is compiled, in characters: a dashboard's own are far shorter. */
const longestCompiled = 20_000;

/** The operations that come back, compiled for the next time. */
export interface KnownOperations {
  /** Answers a known operation; undefined where it is not known, or does not come to all that was asked for. */
  answer(request: OperationRequest, context: Context): Answer | undefined;
  /** Takes note of an operation that was answered as a whole: it is valid, and it may come back. */
  learn(request: OperationRequest, answer: Answer): void;
}

/**
 * Creates the knowledge of the operations on a schema. To compile one takes longer than to execute it a few times, so it is
 * compiled when it comes a second time, and executed by that code from the third time on.
 */
export function createKnownOperations(schema: GraphQLSchema): KnownOperations {
  const seen = new LRUCache<string, true>({ max: mostSeen });
  const compiled = new LRUCache<string, Compiled>({ max: mostCompiled });
  return {
    answer: (request, context) => compiled.get(keyOf(request))?.execute?.(request.variables, context),
    learn: (request, answer) => {
      const key = keyOf(request);
      if (key.length > longestCompiled || compiled.has(key)) return;
      if (seen.has(key)) compiled.set(key, { execute: compileOperation(schema, answer) });
      else seen.set(key, true);
    },
  };
}

/** An operation that was compiled, or found to be none that can be. */
interface Compiled {
  readonly execute: CompiledOperation | undefined;
}

/** An operation, and what its variables may leave out of it; neither names nor booleans have a line break in them. */
function keyOf({ query, operationName, variables }: OperationRequest): string {
  const booleans = Object.entries(variables).filter(([, value]) => typeof value === 'boolean');
  return `${operationName ?? ''}\n${JSON.stringify(booleans)}\n${query}`;
}
