import type { FastifyInstance } from 'fastify';
import { formats } from '../linked-data/formats.js';
import type { Iris } from '../model/iris.js';
import { page } from './graphql/answer-types.js';
import { negotiation } from './negotiate.js';
import { addReadRoute } from './read-route.js';

const negotiate = negotiation([page, ...formats]);

/** Adds `/`: leads to the explorer, and whoever asks for RDF to the dataset. */
export function addHomeRoute(app: FastifyInstance, { graphql, dataset }: Iris): void {
  addReadRoute(app, '/', (request, reply) => {
    const isPage = negotiate(request.headers.accept) === page;
    return reply.header('vary', 'Accept').redirect(isPage ? graphql : dataset, 302);
  });
}
