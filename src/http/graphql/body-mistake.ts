import { isObject } from '../../model/is-object.js';

/** A body as it should be. */
export const exampleBody = '{"query": "{ cities { totalCount } }"}';

/** Tells what is wrong with the body of a POST that cannot hold a query, and what to send instead; undefined if it can. */
export function bodyMistake(body: unknown): string | undefined {
  if (Array.isArray(body)) return `Several operations were sent at once: send one in each request, as ${exampleBody}.`;
  if (isObject(body) && Object.keys(body).length > 0) return undefined;
  return `No query was sent: send a JSON object such as ${exampleBody}, with "Content-Type: application/json".`;
}
