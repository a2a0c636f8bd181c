import { HeaderMap, type ApolloServer, type HTTPGraphQLHead } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../../graphql/context.js';
import { createPageTrail, type PageTrail } from '../../graphql/connections/page-trail.js';
import type { Answer } from '../../graphql/report-answer.js';
import type { Published } from '../published.js';
import { urlOf } from '../url-of.js';

/** What came of a request: the answer as GraphQL over HTTP gives it, and what it was made of if a query was executed. */
export interface Execution {
  readonly head: HTTPGraphQLHead;
  readonly text: string;
  readonly answer: Answer | undefined;
  readonly pages: PageTrail;
}

/** Lets Apollo Server answer a request in one media type. */
export async function execute(
  apollo: ApolloServer<Context>,
  { store, documents, contract }: Published,
  { request, mediaType }: { readonly request: FastifyRequest; readonly mediaType: string },
): Promise<Execution> {
  const answers: Answer[] = [];
  const pages = createPageTrail();
  const context: Context = { store, documents, contract, pages, answered: (answer) => answers.push(answer) };
  const { body, ...head } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      // HEAD is GET without the body (RFC 9110, section 9.3.2); Fastify leaves it out.
      method: request.method === 'HEAD' ? 'GET' : request.method,
      headers: headersOf(request, mediaType),
      search: searchOf(request),
      body: request.body,
    },
    context: () => Promise.resolve(context),
  });
  if (body.kind !== 'complete') throw new Error('An answer came in parts, which no client can have asked for.');
  return { head, text: body.string, answer: answers[0], pages };
}

/** Parameters that a client leaves empty say nothing (GraphQL over HTTP, section 5.3), but Apollo takes them for values. */
function searchOf(request: FastifyRequest): string {
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
