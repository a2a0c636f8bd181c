import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';

/** What is done with the requests to one address. */
export interface RouteOptions {
  readonly methods: readonly string[];
  readonly handler: RouteHandlerMethod;
  /** Sends the answer 405 to a request by another method. */
  readonly refuse: (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
}

const allMethods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Adds a route that takes some methods and refuses all others with `Allow` (RFC 9110, section 15.5.6). */
export function addRoute(app: FastifyInstance, url: string, { methods, handler, refuse }: RouteOptions): void {
  // Not Fastify's own HEAD route: it gives a 304 a Content-Length of 0, which would be that of the representation.
  app.route({ url, method: [...methods], exposeHeadRoute: false, handler });
  const allow = [...methods, 'OPTIONS'].join(', ');
  const method = allMethods.filter((one) => !methods.includes(one));
  const refused = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    refuse(request, reply.header('allow', allow));
  // By a hook, before anything is said of the body that came with the request.
  app.route({ url, method, onRequest: refused, handler: refused });
}
