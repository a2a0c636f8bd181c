import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { sendProblem } from './problem.js';

/** Adds a route that can only be read: GET and HEAD by the handler, any other method 405 with `Allow` (RFC 9110, section 15.5.6). */
export function addReadRoute(app: FastifyInstance, url: string, handler: RouteHandlerMethod): void {
  // Not Fastify's own HEAD route: it gives a 304 a Content-Length of 0, which would be that of the representation.
  app.route({ url, method: ['GET', 'HEAD'], exposeHeadRoute: false, handler });
  app.route({ url, method: ['POST', 'PUT', 'PATCH', 'DELETE'], onRequest: refuse, handler: refuse });
}

/** Refuses a method before anything is said of the body that came with it. */
const refuse = async ({ method }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
  sendProblem(reply.header('allow', 'GET, HEAD, OPTIONS'), {
    status: 405,
    detail: `This address can only be read, not asked with ${method}: use GET.`,
  });
