import type { FastifyInstance } from 'fastify';
import { jsonLd, turtle } from '../../linked-data/formats.js';
import { contractModified } from '../../model/contract-modified.js';
import { linkHeader, type Link } from '../link.js';
import type { Published } from '../published.js';
import { addReadRoute } from '../read-route.js';
import { sendRepresentation } from '../sending/send-representation.js';

/** A document that has one format only, and is never negotiated. */
export interface SingleDocument {
  readonly path: string;
  readonly contentType: string;
  readonly modified: string;
  readonly text: () => string | Promise<string>;
  readonly links?: readonly Link[];
}

/** The contexts, the shapes, the contract of the GraphQL API, and what the columns of the tables mean. */
export function contractDocuments(published: Published): readonly SingleDocument[] {
  const { documents, answerContexts, represent, contract, tableMetadata, snapshot } = published;
  const modified = contractModified;
  return [
    {
      path: '/context.jsonld',
      contentType: jsonLd.contentType,
      modified,
      text: () => represent(documents.context, jsonLd),
    },
    {
      path: '/context/answer.jsonld',
      contentType: jsonLd.contentType,
      modified,
      text: () => represent(answerContexts.shared, jsonLd),
    },
    { path: '/shapes.ttl', contentType: turtle.contentType, modified, text: () => represent(documents.shapes, turtle) },
    // The schema definition language has no media type of its own.
    { path: '/schema.graphql', contentType: 'text/plain; charset=utf-8', modified, text: contract },
    {
      path: '/csv-metadata.json',
      contentType: 'application/csvm+json',
      modified: snapshot.dataset.modified,
      text: () => `${JSON.stringify(tableMetadata(), null, 2)}\n`,
    },
  ];
}

/** Adds the documents that have one format only. */
export function addSingleDocuments(app: FastifyInstance, documents: readonly SingleDocument[]): void {
  for (const { path, contentType, modified, text, links } of documents) {
    addReadRoute(app, path, async (request, reply) => {
      if (links) reply.header('link', linkHeader(links));
      return sendRepresentation(request, reply.type(contentType), { text: await text(), modified });
    });
  }
}
