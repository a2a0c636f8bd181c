import type { JsonLdDocument } from './json-ld.js';
import { ownContext } from './own-context.js';

/** Turns a document that refers to our context into one that has the part it needs within, to stand in a page. */
export function embeddedDocument(document: JsonLdDocument, context: JsonLdDocument): JsonLdDocument {
  const { '@context': own, ...node } = document;
  return typeof own === 'string' ? { '@context': ownContext([node], context), ...node } : document;
}
