import type { TestGateway } from '../../support/gateway.js';
import type { QueryRequest } from './write-query.js';

/** An answer to a query: as text, and its parts. */
export interface AskedAnswer {
  readonly response: Response;
  readonly text: string;
  readonly data: unknown;
  readonly codes: readonly unknown[];
}

/** Sends a query by POST and gives its answer, or the error in its place. */
export async function ask(
  gateway: TestGateway,
  request: QueryRequest,
  accept = 'application/json',
): Promise<AskedAnswer> {
  const response = await gateway.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  return { response, text, ...partsOf(text) };
}

/** Asks for an answer that is linked data, with the context in its body if it has too long an address; else undefined. */
export async function askLinked(gateway: TestGateway, request: QueryRequest): Promise<AskedAnswer | undefined> {
  const answer = await ask(gateway, request);
  if (hasData(answer) && isLinked(answer.response)) return answer;
  const embedded = await ask(gateway, request, 'application/ld+json');
  return hasData(embedded) ? embedded : undefined;
}

/** Tells whether an answer has data, be it only in part. */
export const hasData = ({ data }: AskedAnswer): boolean => data !== undefined && data !== null;

/** Tells whether an answer says where its context is. */
export const isLinked = ({ headers }: Response): boolean =>
  headers.get('link')?.includes('rel="http://www.w3.org/ns/json-ld#context"') ?? false;

function partsOf(text: string): Pick<AskedAnswer, 'data' | 'codes'> {
  if (!text.startsWith('{')) return { data: undefined, codes: [] };
  const answer: unknown = JSON.parse(text);
  const errors = memberOf(answer, 'errors');
  return {
    data: memberOf(answer, 'data'),
    codes: Array.isArray(errors) ? errors.map((error) => memberOf(memberOf(error, 'extensions'), 'code')) : [],
  };
}

/** Reads a member of what may be an object. */
export const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
