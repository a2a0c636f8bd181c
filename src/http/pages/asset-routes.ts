import type { FastifyInstance } from 'fastify';
import { addReadRoute } from '../read-route.js';
import { sendRepresentation } from '../sending/send-representation.js';
import type { Asset } from './assets.js';

/** Adds the files that pages load. */
export function addAssetRoutes(app: FastifyInstance, assets: readonly Asset[]): void {
  for (const { path, contentType, modified, content } of assets) {
    addReadRoute(app, path, async (request, reply) =>
      sendRepresentation(request, reply.type(contentType), {
        text: await content(),
        modified,
      }),
    );
  }
}
