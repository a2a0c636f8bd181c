import type { FastifyReply, FastifyRequest } from 'fastify';
import { nextPage } from '../graphql/next-page.js';
import type { Answer } from '../graphql/report-answer.js';
import { answerDocument } from '../linked-data/answers/answer-document.js';
import { NotLinkedData } from '../linked-data/answers/not-linked-data.js';
import { formatUrl, jsonLd, type Format } from '../linked-data/formats.js';
import type { Execution } from './execute.js';
import { sendGraphqlError } from './graphql-error.js';
import { contextLink, nextLink } from './links.js';
import type { Published } from './published.js';
import { sendRepresentation } from './send-representation.js';

/** A request, where its answer goes, and what it is made from. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly published: Published;
}

/** The longest address of a next page, in characters: servers and proxies refuse longer ones. */
const longestAddress = 6000;

/** Sends an answer in a media type of GraphQL. If it says anything, a link to its context makes JSON-LD of it. */
export function sendGraphqlAnswer(exchange: Exchange, execution: Execution): FastifyReply {
  const { request, reply, published } = exchange;
  const { head, text, answer } = execution;
  for (const [name, value] of head.headers) reply.header(name, value);
  const context = answer?.result.data ? contextAddress(answer, published) : undefined;
  const next = nextAddress(execution, published);
  const links = [...(context ? [contextLink(context)] : []), ...(next ? [nextLink(next)] : [])];
  if (links.length > 0) reply.header('link', links.join(', '));
  reply.code(head.status ?? 200);
  return isWhole(answer)
    ? sendRepresentation(request, reply, text)
    : reply.header('cache-control', 'no-store').send(text);
}

/** Sends an answer in an RDF format. What says nothing, or cannot say that a part is missing, is an error, told in JSON. */
export async function sendRdfAnswer(exchange: Exchange, execution: Execution, format: Format): Promise<FastifyReply> {
  const { request, reply, published } = exchange;
  const { text, answer } = execution;
  const isSaid = format === jsonLd ? answer?.result.data : isWhole(answer);
  if (!answer || !isSaid) return sendErrors(reply, execution);
  try {
    const document = answerDocument(text, published.answerContexts.of(answer).document);
    const representation = await published.represent(document, format);
    const next = nextAddress(execution, published, format);
    if (next) reply.header('link', nextLink(next));
    reply.type(format.contentType);
    return isWhole(answer)
      ? sendRepresentation(request, reply, representation)
      : reply.header('cache-control', 'no-store').send(representation);
  } catch (error) {
    if (!(error instanceof NotLinkedData)) throw error;
    return sendGraphqlError(reply, { status: 400, message: error.message, code: 'NOT_LINKED_DATA' });
  }
}

/** Tells whether an answer is all that was asked for. What went wrong now may not go wrong the next time. */
const isWhole = (answer: Answer | undefined): boolean => !!answer?.result.data && !answer.result.errors;

function sendErrors(reply: FastifyReply, { head, text, answer }: Execution): FastifyReply {
  const isOurs = answer?.result.errors?.some(({ extensions }) => extensions?.['code'] === 'INTERNAL_SERVER_ERROR');
  const status = head.status ?? (isOurs ? 500 : 400);
  return reply.code(status).header('cache-control', 'no-store').type('application/json').send(text);
}

/** The address of the context of an answer; undefined where there is none. */
function contextAddress(answer: Answer, { answerContexts }: Published): string | undefined {
  try {
    return answerContexts.of(answer).address();
  } catch (error) {
    if (error instanceof NotLinkedData) return undefined;
    throw error;
  }
}

/** The address where an operation goes on with the next pages, in the same format. */
function nextAddress({ answer, pages }: Execution, { iris }: Published, format?: Format): string | undefined {
  const next = answer && nextPage(answer, pages.pages());
  if (!next) return undefined;
  const parameters = new URLSearchParams({ query: next.query });
  if (next.operationName !== undefined) parameters.set('operationName', next.operationName);
  if (Object.keys(next.variables).length > 0) parameters.set('variables', JSON.stringify(next.variables));
  const address = `${format ? formatUrl(iris.graphql, format) : iris.graphql}?${parameters.toString()}`;
  return address.length > longestAddress ? undefined : address;
}
