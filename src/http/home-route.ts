import type { FastifyInstance } from 'fastify';
import Negotiator from 'negotiator';
import type { Iris } from '../model/iris.js';
import { addReadRoute } from './read-route.js';

/** Adds `/`: leads a browser to the explorer, and anything else to the dataset. */
export function addHomeRoute(app: FastifyInstance, { graphql, dataset }: Iris): void {
  addReadRoute(app, '/', (request, reply) => {
    const wantsHtml = new Negotiator(request).mediaTypes(['application/ld+json', 'text/html'])[0] === 'text/html';
    return reply.header('vary', 'Accept').redirect(wantsHtml ? graphql : dataset, 302);
  });
}
