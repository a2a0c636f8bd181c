import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { nextPage } from '../../graphql/connections/next-page.js';
import type { Answer } from '../../graphql/report-answer.js';
import { answerDocument } from '../../linked-data/answers/answer-document.js';
import { NotLinkedData } from '../../linked-data/answers/not-linked-data.js';
import { formatUrl, jsonLd, type GraphFormat } from '../../linked-data/formats.js';
import type { Execution } from './execute.js';
import { sendGraphqlError } from './graphql-error.js';
import { linkHeader, type Link } from '../link.js';
import { contextLink, nextLink } from './answer-links.js';
import type { Published } from '../published.js';
import { urlOf } from '../url-of.js';
import { sendRepresentation } from '../sending/send-representation.js';

/** A request, where its answer goes, and what it is made from. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly published: Published;
}

/** The most characters of all links of an answer: proxies keep 4 kB for its headers, some of them for the others. */
const longestLinks = 3500;

/** Sends an answer in a media type of GraphQL. If it says anything, a link to its context makes JSON-LD of it. */
export function sendGraphqlAnswer(exchange: Exchange, execution: Execution): FastifyReply | Promise<FastifyReply> {
  const { request, reply, published } = exchange;
  const { status, headers, text, answer } = execution;
  for (const [name, value] of headers) reply.header(name, value);
  const context = answer?.result.data ? published.answerContexts.of(answer) : undefined;
  const address = context instanceof NotLinkedData ? undefined : context?.address();
  const next = nextAddress(execution, published);
  addLinks(reply, [...(address ? [contextLink(address)] : []), ...(next ? [nextLink(next)] : [])]);
  return send(request, reply.code(status), { text, isCacheable: isWhole(answer) });
}

/** Sends an answer in an RDF format. What says nothing, or cannot say that a part is missing, is an error, told in JSON. */
export async function sendRdfAnswer(
  exchange: Exchange,
  execution: Execution,
  format: GraphFormat,
): Promise<FastifyReply> {
  const { request, reply, published } = exchange;
  const { text, answer } = execution;
  const isSaid = format === jsonLd ? answer?.result.data : isWhole(answer);
  if (!answer || !isSaid) return sendErrors(reply, execution);
  const context = published.answerContexts.of(answer);
  if (context instanceof NotLinkedData) {
    return sendGraphqlError(reply, { status: 400, message: context.message, code: 'NOT_LINKED_DATA' });
  }
  const representation = await published.represent(answerDocument(text, context.document()), format);
  const next = nextAddress(execution, published, format);
  if (next) addLinks(reply, [nextLink(next)]);
  if (request.method !== 'POST') reply.header('content-location', ownAddress(exchange, format));
  return send(request, reply.type(format.contentType), { text: representation, isCacheable: isWhole(answer) });
}

/** What went wrong now may not go wrong the next time, so only what is whole is kept by caches. */
const send = (
  request: FastifyRequest,
  reply: FastifyReply,
  { text, isCacheable }: Sent,
): FastifyReply | Promise<FastifyReply> =>
  isCacheable ? sendRepresentation(request, reply, { text }) : reply.header('cache-control', 'no-store').send(text);

/** A text that is sent, and whether caches may keep it. */
interface Sent {
  readonly text: string;
  readonly isCacheable: boolean;
}

/** Tells whether an answer is all that was asked for. */
const isWhole = (answer: Answer | undefined): boolean => !!answer?.result.data && !answer.result.errors;

function sendErrors(reply: FastifyReply, { status: given, text, answer }: Execution): FastifyReply {
  const isOurs = answer?.result.errors?.some(
    ({ extensions }) => extensions?.['code'] === ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
  );
  const status = given >= 400 ? given : isOurs ? 500 : 400;
  return reply.code(status).header('cache-control', 'no-store').type('application/json').send(text);
}

/** The address where an operation goes on with the next pages, in the same format. */
function nextAddress({ answer, pages }: Execution, { iris }: Published, format?: GraphFormat): string | undefined {
  const next = answer?.result.data ? nextPage(answer, pages.pages()) : undefined;
  if (!next) return undefined;
  const parameters = new URLSearchParams({ query: next.query });
  if (next.operationName !== undefined) parameters.set('operationName', next.operationName);
  if (Object.keys(next.variables).length > 0) parameters.set('variables', JSON.stringify(next.variables));
  return `${format ? formatUrl(iris.graphql, format) : iris.graphql}?${parameters.toString()}`;
}

/** The address at which this very answer is given in its format without being negotiated. */
const ownAddress = ({ request, published }: Exchange, format: GraphFormat): string =>
  formatUrl(published.iris.graphql, format) + urlOf(request).search;

/** Adds the links that fit beside those before them. */
function addLinks(reply: FastifyReply, links: readonly Link[]): void {
  const fitting = links.reduce<readonly Link[]>((before, link) => {
    const longer = [...before, link];
    return linkHeader(longer).length <= longestLinks ? longer : before;
  }, []);
  if (fitting.length > 0) reply.header('link', linkHeader(fitting));
}
