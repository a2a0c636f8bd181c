import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { formats, formatUrl } from '../../linked-data/formats.js';
import { linkHeader } from '../link.js';
import { documentLinks } from '../links.js';
import { negotiation } from '../negotiate.js';
import { sendProblem } from '../problem.js';
import type { Published } from '../published.js';
import { addReadRoute } from '../read-route.js';
import { sendDump } from '../sending/send-dump.js';
import { sendRepresentation } from '../sending/send-representation.js';
import { addVary } from '../sending/vary.js';
import { disposition } from './disposition.js';
import { linkset, linksetFormat } from './linkset.js';
import type { Representation, Resource, ResourceRequest, ResourceRoute } from './resource.js';
import { resourceRoutes } from './resource-routes.js';

/** Adds the routes of all documents: each negotiated at its address, and each format at the address with its extension. */
export function addDocumentRoutes(app: FastifyInstance, published: Published): void {
  for (const route of resourceRoutes) {
    const paths = route.isNamed ? [`${route.path}/:name`] : [route.path, `${route.path}.:extension`];
    for (const path of paths) addReadRoute(app, path, documentHandler(route, published));
  }
}

/** A request for a document, and where its answer goes. */
interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly published: Published;
}

function documentHandler(route: ResourceRoute, published: Published): RouteHandlerMethod {
  return (request, reply) => {
    const { name, extension } = addressOf(request);
    const found = route.find(resourceRequest(request, name), published);
    if ('problem' in found) return sendProblem(reply, found.problem);
    if ('movedTo' in found)
      return reply.redirect(extension === undefined ? found.movedTo : formatUrl(found.movedTo, { extension }), 308);
    for (const [header, value] of Object.entries(found.headers ?? {})) reply.header(header, value);
    const exchange = { request, reply, published };
    return extension === undefined ? sendNegotiated(exchange, found) : sendFile(exchange, found, extension);
  };
}

/** The last part of the path without its extension: slugs and terms have no dots, so the first one starts it. */
function addressOf({ url }: FastifyRequest): { readonly name: string; readonly extension: string | undefined } {
  const path = url.split('?')[0] ?? '';
  const [name = '', ...extension] = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)).split('.');
  return { name, extension: extension.length > 0 ? extension.join('.') : undefined };
}

function resourceRequest({ query, headers }: FastifyRequest, name: string): ResourceRequest {
  const acceptProfile = headers['accept-profile'];
  return {
    name,
    query: typeof query === 'object' && query !== null ? { ...query } : {},
    acceptProfile: acceptProfile === undefined ? undefined : [acceptProfile].flat().join(', '),
  };
}

/** What a negotiated answer tells the caches: that it depends on Accept, and the address of what was chosen. */
function sendNegotiated(exchange: Exchange, resource: Resource): FastifyReply | Promise<FastifyReply> {
  const { request, reply } = exchange;
  addVary(reply, 'Accept');
  const negotiate = negotiation(resource.representations.map(({ format }) => format));
  const format = negotiate(request.headers.accept);
  const representation = resource.representations.find((one) => one.format === format);
  if (representation) {
    reply.header('content-location', formatUrl(resource.url, representation.format));
    return send(exchange, resource, representation);
  }
  return sendProblem(reply, {
    status: 406,
    detail: 'Your Accept header allows none of the media types this document has: ask for one of those in "available".',
    extensions: available(resource),
  });
}

function sendFile(exchange: Exchange, resource: Resource, extension: string): FastifyReply | Promise<FastifyReply> {
  const { request, reply, published } = exchange;
  if (extension === linksetFormat.extension) {
    const text = linkset(resource.url, documentLinks(resource, published));
    return sendRepresentation(request, reply.type(linksetFormat.contentType), { text, modified: resource.modified });
  }
  const representation = resource.representations.find(({ format }) => format.extension === extension);
  if (representation) return send(exchange, resource, representation);
  return sendProblem(reply, {
    status: 404,
    detail: `This document has no format with the extension "${extension}": "available" lists those it has.`,
    extensions: available(resource),
  });
}

async function send(exchange: Exchange, resource: Resource, representation: Representation): Promise<FastifyReply> {
  const { request, reply, published } = exchange;
  const { format } = representation;
  const isMetadata = formats.some(({ name }) => name === format.name);
  const describes = isMetadata ? [{ relation: 'describes', target: resource.about }] : [];
  reply.type(format.contentType).header('link', linkHeader([...documentLinks(resource, published), ...describes]));
  const { modified } = resource;
  if (!representation.dump) return sendRepresentation(request, reply, { text: await representation.text(), modified });
  const { dump } = representation;
  reply.header('content-disposition', disposition(dump, published.snapshot.dataset));
  return sendDump(request, reply, { dump, modified });
}

const available = ({ url, representations }: Resource): Readonly<Record<string, unknown>> => ({
  available: representations.map(({ format }) => ({ mediaType: format.mediaType, url: formatUrl(url, format) })),
});
