import type { FastifyInstance } from 'fastify';
import type { Iris } from '../../model/iris.js';
import { addReadRoute } from '../read-route.js';

/** Adds the address at which the Dutch register of datasets (NDE) looks for a catalogue; it leads there. */
export function addDataCatalogRoute(app: FastifyInstance, { catalog }: Iris): void {
  addReadRoute(app, '/.well-known/datacatalog', (_request, reply) => reply.redirect(catalog, 302));
}
