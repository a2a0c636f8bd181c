import type { Quad } from '@rdfjs/types';
import { createDocuments } from '../../src/linked-data/documents.js';
import type { JsonObject } from '../../src/linked-data/json-ld.js';
import { createToQuads } from '../../src/linked-data/quads.js';
import { publication } from '../source/publication.js';
import { normalise } from '../support/rdf.js';

const { iris, shapes } = publication;

export const documents = createDocuments(shapes, iris);
export const toQuads = createToQuads(documents.context, iris);

/** What nodes say when they stand in one document, by the context that all documents share. */
export async function graphOfNodes(nodes: readonly JsonObject[]): Promise<readonly Quad[]> {
  const quads = await toQuads({ '@context': iris.context, '@graph': nodes });
  return quads.map(normalise);
}

/** Puts our context in the place of its address, so that any parser reads a document without asking for another one. */
export const withContext = (jsonLd: string): string =>
  jsonLd.replace(JSON.stringify(iris.context), () => JSON.stringify(documents.context['@context']));

/** All texts of a file as one. */
export async function joined(texts: AsyncIterable<string> | Iterable<string>): Promise<string> {
  let whole = '';
  for await (const text of texts) whole += text;
  return whole;
}
