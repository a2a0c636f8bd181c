import type { FastifyInstance } from 'fastify';
import { csvwMetadataType, jsonLd, plainText, turtle } from '../../linked-data/formats.js';
import { contractModified } from './contract-modified.js';
import { linkHeader, type Link } from '../link.js';
import type { Published } from '../published.js';
import { addReadRoute } from '../read-route.js';
import { sendRepresentation } from '../sending/send-representation.js';

/** A document that has one format only, and is never negotiated. */
export interface FixedDocument {
  readonly path: string;
  readonly contentType: string;
  readonly modified: string;
  readonly text: () => string | Promise<string>;
  readonly links?: readonly Link[];
}

/** The contexts, the shapes, the contract of the GraphQL API, and what the columns of the tables mean. */
export function contractDocuments(published: Published): readonly FixedDocument[] {
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
    { path: '/schema.graphql', contentType: plainText.contentType, modified, text: contract },
    {
      path: '/csv-metadata.json',
      contentType: csvwMetadataType.contentType,
      modified: snapshot.dataset.modified,
      text: () => `${JSON.stringify(tableMetadata(), null, 2)}\n`,
    },
  ];
}

/** Adds the documents that have one format only. */
export function addFixedDocuments(app: FastifyInstance, documents: readonly FixedDocument[]): void {
  for (const { path, contentType, modified, text, links } of documents) {
    addReadRoute(app, path, async (request, reply) => {
      if (links) reply.header('link', linkHeader(links));
      return sendRepresentation(request, reply.type(contentType), { text: await text(), modified });
    });
  }
}
