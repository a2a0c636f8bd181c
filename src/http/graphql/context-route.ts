import type { FastifyInstance } from 'fastify';
import { jsonLd } from '../../linked-data/formats.js';
import { sendProblem } from '../problem.js';
import type { Published } from '../published.js';
import { paramOf } from '../param-of.js';
import { addReadRoute } from '../read-route.js';
import { sendRepresentation } from '../sending/send-representation.js';
import { urlOf } from '../url-of.js';

/** Adds the contexts of single answers, each at the address that was given with its answer. They never change. */
export function addContextRoute(app: FastifyInstance, { answerContexts }: Published): void {
  addReadRoute(app, '/context/:hash.jsonld', (request, reply) => {
    const text = answerContexts.find(paramOf(request, 'hash'), urlOf(request).searchParams.get('selection') ?? '');
    if (text === undefined) return sendProblem(reply, unknownContext);
    reply.header('cache-control', 'public, max-age=31536000, immutable');
    return sendRepresentation(request, reply.type(jsonLd.contentType), { text });
  });
}

const unknownContext = {
  status: 404,
  detail: 'No context has this address, or an earlier version gave it: send the query again, and follow its new link.',
};
