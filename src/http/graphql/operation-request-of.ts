import type { FastifyRequest } from 'fastify';
import type { OperationRequest } from '../../graphql/operation-request.js';
import { isGiven } from '../../graphql/given.js';
import { isObject } from '../../model/is-object.js';

/**
 * Reads which operation is asked, in a request that is as plain as nearly all are (GraphQL over HTTP, section 5); undefined
 * where there is more to it, such as a persisted query, or something is wrong with it.
 */
export function operationRequestOf(
  { method, headers, body }: FastifyRequest,
  search: string,
): OperationRequest | undefined {
  if (method !== 'POST' && headers['content-type'] !== undefined) return undefined;
  const parameters = method === 'POST' ? body : readParameters(search);
  if (!isObject(parameters)) return undefined;
  const { query, operationName, variables, extensions }: Parameters = parameters;
  if (typeof query !== 'string' || query === '' || isGiven(extensions)) return undefined;
  const name = isGiven(operationName) ? operationName : undefined;
  const given = isGiven(variables) ? variables : {};
  if ((name !== undefined && typeof name !== 'string') || !isRecord(given)) return undefined;
  return { query, operationName: name, variables: given };
}

/** What is read of a request; anything may stand there. */
interface Parameters {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !Array.isArray(value);

/** Turns the query of an address into parameters; a value that is given twice, or is no JSON, is for Apollo to refuse. */
function readParameters(search: string): Parameters | undefined {
  const parameters = new URLSearchParams(search);
  const names = [...parameters.keys()];
  if (new Set(names).size < names.length) return undefined;
  try {
    const variables: unknown = JSON.parse(parameters.get('variables') ?? 'null');
    return {
      query: parameters.get('query'),
      operationName: parameters.get('operationName'),
      variables,
      extensions: parameters.get('extensions'),
    };
  } catch {
    return undefined;
  }
}
