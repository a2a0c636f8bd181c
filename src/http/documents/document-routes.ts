import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { formatUrl } from '../../linked-data/formats.js';
import { sendProblem } from '../problem.js';
import type { Published } from '../published.js';
import { addReadRoute } from '../read-route.js';
import { addVary } from '../sending/vary.js';
import type { ResourceRequest, ResourceRoute } from './resource.js';
import { resourceRoutes } from './resource-routes.js';
import { sendFile, sendNegotiated } from './send-resource.js';

/** Adds the routes of all documents: each negotiated at its address, and each format at the address with its extension. */
export function addDocumentRoutes(app: FastifyInstance, published: Published): void {
  for (const route of resourceRoutes) {
    const paths = route.isNamed
      ? [`${route.path}/:name`]
      : [route.path, formatUrl(route.path, { extension: ':extension' })];
    for (const path of paths) addReadRoute(app, path, documentHandler(route, published));
  }
}

function documentHandler(route: ResourceRoute, published: Published): RouteHandlerMethod {
  return (request, reply) => {
    const { name, extension } = addressOf(request);
    const found = route.find(resourceRequest(request, name), published);
    if ('problem' in found) return sendProblem(reply, found.problem);
    if ('movedTo' in found) {
      const { movedTo } = found;
      return reply.redirect(extension === undefined ? movedTo : formatUrl(movedTo, { extension }), 308);
    }
    if (found.profiles) addVary(reply, 'Accept-Profile');
    const exchange = { request, reply, published };
    return extension === undefined ? sendNegotiated(exchange, found) : sendFile(exchange, found, extension);
  };
}

/** The last part of the path without its extension: slugs and terms have no dots, so the first one starts it. */
function addressOf(request: FastifyRequest): { readonly name: string; readonly extension: string | undefined } {
  const path = request.url.split('?')[0] ?? '';
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
