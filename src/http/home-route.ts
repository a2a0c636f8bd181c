import type { FastifyInstance } from 'fastify';
import Negotiator from 'negotiator';
import { formats } from '../linked-data/formats.js';
import type { Iris } from '../model/iris.js';
import { addReadRoute } from './read-route.js';

/** Adds `/`: leads to the explorer, and whoever asks for RDF to the dataset. */
export function addHomeRoute(app: FastifyInstance, { graphql, dataset }: Iris): void {
  addReadRoute(app, '/', (request, reply) => {
    const wantsHtml =
      new Negotiator(request).mediaType(['text/html', ...formats.map(({ mediaType }) => mediaType)]) === 'text/html';
    return reply.header('vary', 'Accept').redirect(wantsHtml ? graphql : dataset, 302);
  });
}
