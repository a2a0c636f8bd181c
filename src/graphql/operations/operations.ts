import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.js';
import type { OperationRequest } from '../operation-request.js';
import type { Answer } from '../report-answer.js';
import { compiled } from './compiled.js';
import { answerTo, interpreted, operationIn, type Execute, type Operation } from './operation.js';
import { validDocument } from './valid-document.js';

/** How many operations are kept compiled, at about 20 kB each. */
const mostCompiled = 500;

/** How many operations are remembered to have been answered once. */
const mostSeen = 2000;

/** The longest operation that is kept, in characters: a dashboard's own are far shorter. */
const longestKept = 20_000;

/**
 * Answers a request for an operation in the quickest way there is; undefined where something is wrong with it, or the answer
 * is not all that was asked for.
 */
export type Operations = (request: OperationRequest, context: Context) => Answer | undefined;

/** An operation that came back, and what executes it. */
interface Known {
  readonly operation: Operation;
  readonly execute: Execute;
}

/**
 * Creates the quickest way to answer operations on a schema. To compile one takes longer than to execute it a few times, so it
 * is compiled when it comes a second time; any number of operations that come once displaces none that came back.
 */
export function createOperations(schema: GraphQLSchema): Operations {
  const seen = new LRUCache<string, true>({ max: mostSeen });
  const known = new LRUCache<string, Known>({ max: mostCompiled });
  return (request, context) => {
    const key = keyOf(request);
    const { variables: given } = request;
    const before = known.get(key);
    if (before) return answerTo(before.operation, before.execute, { given, context });
    const document = validDocument(schema, request.query);
    const operation = document && operationIn(schema, document, request.operationName);
    if (!operation) return undefined;
    const answer = answerTo(operation, interpreted(operation), { given, context });
    if (!answer || key.length > longestKept) return answer;
    if (seen.has(key))
      known.set(key, { operation, execute: compiled(operation, answer.variables) ?? interpreted(operation) });
    else seen.set(key, true);
    return answer;
  };
}

/** An operation, and what its variables may leave out of it; neither names nor booleans have a line break in them. */
function keyOf({ query, operationName, variables }: OperationRequest): string {
  const booleans = Object.entries(variables).filter(([, value]) => typeof value === 'boolean');
  return `${operationName ?? ''}\n${JSON.stringify(booleans)}\n${query}`;
}
