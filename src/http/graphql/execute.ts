import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../../graphql/context.js';
import { createPageTrail, type PageTrail } from '../../graphql/connections/page-trail.js';
import type { Operations } from '../../graphql/operations/operations.js';
import type { OperationRequest } from '../../graphql/operation-request.js';
import type { Answer } from '../../graphql/report-answer.js';
import type { Published } from '../published.js';
import { operationRequestOf } from './operation-request-of.js';
import { urlOf } from '../url-of.js';

/** What came of a request: the answer as GraphQL over HTTP gives it, and what it was made of if a query was executed. */
export interface Execution {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly text: string;
  readonly answer: Answer | undefined;
  readonly pages: PageTrail;
}

/** What executes operations. */
export interface Executors {
  /** Takes every request. */
  readonly apollo: ApolloServer<Context>;
  /** Takes those in which nothing is wrong, and answers them in the same way. */
  readonly operations: Operations;
}

/** A request, and the one media type it is answered in. */
interface Asked {
  readonly request: FastifyRequest;
  readonly mediaType: string;
}

/** Answers a request in one media type. */
export function execute(
  { apollo, operations }: Executors,
  published: Published,
  asked: Asked,
): Execution | Promise<Execution> {
  const search = searchOf(asked.request);
  const operation = operationRequestOf(asked.request, search);
  const execution = operation && executePlain(operations, published, { operation, ...asked });
  return execution ?? executeAny(apollo, published, { search, ...asked });
}

/** Answers a plain request with the text that Apollo Server would write. */
function executePlain(
  operations: Operations,
  published: Published,
  { operation, mediaType }: Asked & { readonly operation: OperationRequest },
): Execution | undefined {
  const pages = createPageTrail();
  const answer = operations(operation, contextOf(published, { pages, answered: () => {} }));
  if (!answer) return undefined;
  const text = `${JSON.stringify(answer.result)}\n`;
  return { status: 200, headers: [['content-type', `${mediaType}; charset=utf-8`]], text, answer, pages };
}

/** Lets Apollo Server answer a request. */
async function executeAny(
  apollo: ApolloServer<Context>,
  published: Published,
  { request, mediaType, search }: Asked & { readonly search: string },
): Promise<Execution> {
  const answers: Answer[] = [];
  const pages = createPageTrail();
  const context = contextOf(published, { pages, answered: (answer) => answers.push(answer) });
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      // HEAD is GET without the body (RFC 9110, section 9.3.2); Fastify leaves it out.
      method: request.method === 'HEAD' ? 'GET' : request.method,
      headers: headersOf(request, mediaType),
      search,
      body: request.body,
    },
    context: () => Promise.resolve(context),
  });
  if (body.kind !== 'complete') throw new Error('An answer came in parts, which no client can have asked for.');
  return { status: status ?? 200, headers, text: body.string, answer: answers[0], pages };
}

const contextOf = ({ store, documents, contract }: Published, notes: Pick<Context, 'pages' | 'answered'>): Context => ({
  store,
  documents,
  contract,
  ...notes,
});

/** Parameters that a client leaves empty say nothing (GraphQL over HTTP, section 5.3), but Apollo takes them for values. */
function searchOf(request: FastifyRequest): string {
  if (!request.url.includes('?')) return '';
  const { search, searchParams } = urlOf(request);
  const empty = emptyParameters.filter(([name, text]) => searchParams.get(name) === text);
  for (const [name] of empty) searchParams.delete(name);
  return empty.length === 0 ? search : `?${searchParams.toString()}`;
}

/** The ways to leave a parameter empty; an operation may have the name `null`. */
const emptyParameters = [
  ['operationName', ''],
  ['variables', ''],
  ['variables', 'null'],
  ['extensions', ''],
  ['extensions', 'null'],
] as const;

function headersOf({ headers }: FastifyRequest, mediaType: string): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map.set('accept', mediaType);
}
