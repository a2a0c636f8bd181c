import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { formats, formatUrl, formatWith, type Format } from '../linked-data/formats.js';
import { documentLinks } from './links.js';
import { negotiateFormat } from './negotiate.js';
import { sendProblem } from './problem.js';
import type { Published } from './published.js';
import { addReadRoute } from './read-route.js';
import { resourceRoutes, type Resource, type ResourceRoute } from './resources.js';
import { sendRepresentation } from './send-representation.js';

/** Adds the routes of all documents: each negotiated at its address, and each format at the address with its extension. */
export function addDocumentRoutes(app: FastifyInstance, published: Published): void {
  for (const route of resourceRoutes) {
    const paths = route.isNamed ? [`${route.path}/:name`] : [route.path, `${route.path}.:extension`];
    for (const path of paths) addReadRoute(app, path, documentHandler(route, published));
  }
}

function documentHandler(route: ResourceRoute, published: Published): RouteHandlerMethod {
  return async (request, reply) => {
    const { name, extension } = addressOf(request);
    const resource = route.find({ name, query: queryOf(request) }, published);
    if (!resource) return sendProblem(reply, route.missing);
    reply.header('link', documentLinks(resource.url, published.iris.shapes));
    const format = extension === undefined ? negotiated(request, reply, resource) : formatWith(extension);
    if (!format)
      return extension === undefined ? notAcceptable(reply, resource) : noSuchFormat(reply, resource, extension);
    const text = await published.represent(resource.document(), format);
    return sendRepresentation(request, reply.type(format.contentType), text);
  };
}

/** The last part of the path without its extension: slugs and terms have no dots, so the first one starts it. */
function addressOf({ url }: FastifyRequest): { readonly name: string; readonly extension: string | undefined } {
  const path = url.split('?')[0] ?? '';
  const [name = '', ...extension] = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)).split('.');
  return { name, extension: extension.length > 0 ? extension.join('.') : undefined };
}

const queryOf = ({ query }: FastifyRequest): Readonly<Record<string, unknown>> =>
  typeof query === 'object' && query !== null ? { ...query } : {};

/** What a negotiated answer tells the caches: that it depends on Accept, and the address of what was chosen. */
function negotiated(request: FastifyRequest, reply: FastifyReply, { url }: Resource): Format | undefined {
  const format = negotiateFormat(request.headers.accept);
  reply.header('vary', 'Accept');
  if (format) reply.header('content-location', formatUrl(url, format));
  return format;
}

const available = ({ url }: Resource): Readonly<Record<string, unknown>> => ({
  available: formats.map((format) => ({ mediaType: format.mediaType, url: formatUrl(url, format) })),
});

const notAcceptable = (reply: FastifyReply, resource: Resource): FastifyReply =>
  sendProblem(reply, {
    status: 406,
    detail: 'Your Accept header allows none of the media types this document has: ask for one of those in "available".',
    extensions: available(resource),
  });

const noSuchFormat = (reply: FastifyReply, resource: Resource, extension: string): FastifyReply =>
  sendProblem(reply, {
    status: 404,
    detail: `This document has no format with the extension "${extension}": "available" lists those it has.`,
    extensions: available(resource),
  });
