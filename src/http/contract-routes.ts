import type { FastifyInstance } from 'fastify';
import { jsonLd, turtle, type Format } from '../linked-data/formats.js';
import type { JsonLdDocument } from '../linked-data/json-ld.js';
import type { Published } from './published.js';
import { addReadRoute } from './read-route.js';
import { sendRepresentation } from './send-representation.js';

/** Adds the documents that have one format only and are never negotiated: the context and the shapes. */
export function addContractRoutes(app: FastifyInstance, published: Published): void {
  const { documents, answerContexts, represent } = published;
  const add = (name: string, format: Format, document: JsonLdDocument): void => {
    addReadRoute(app, `/${name}.${format.extension}`, async (request, reply) =>
      sendRepresentation(request, reply.type(format.contentType), await represent(document, format)),
    );
  };
  add('context', jsonLd, documents.context);
  add('context/answer', jsonLd, answerContexts.shared);
  add('shapes', turtle, documents.shapes);
}
