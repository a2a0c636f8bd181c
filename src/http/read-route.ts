import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { sendProblem } from './problem.js';
import { addRoute } from './route.js';

/** Adds a route that can only be read, by GET and HEAD. */
export const addReadRoute = (app: FastifyInstance, url: string, handler: RouteHandlerMethod): void => {
  addRoute(app, url, {
    methods: ['GET', 'HEAD'],
    handler,
    refuse: ({ method }, reply) =>
      sendProblem(reply, {
        status: 405,
        detail: `This address can only be read, not asked with ${method}: use GET.`,
      }),
  });
};
