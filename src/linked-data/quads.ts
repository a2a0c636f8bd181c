import type { DataFactory as Factory, Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import { DataFactory } from 'n3';
import type { Iris } from '../model/iris.js';
import type { JsonLdDocument } from './json-ld.js';

const factory: Factory = DataFactory;

/** Turns a JSON-LD document into RDF quads, in the order of the document. */
export type ToQuads = (document: JsonLdDocument) => Promise<readonly Quad[]>;

/** Turns our own context into a converter that knows no other one and never asks the network. */
export function createToQuads(context: JsonLdDocument, iris: Iris): ToQuads {
  const documentLoader = (url: string): Promise<{ document: JsonLdDocument; documentUrl: string }> =>
    url === iris.context
      ? Promise.resolve({ document: context, documentUrl: url })
      : Promise.reject(new Error(`A document refers to the context ${url}, which is not ours.`));
  return async (document) => {
    const quads = await jsonld.toRDF(document, { safe: true, documentLoader });
    return quads.map((quad) => factory.fromQuad(quad));
  };
}
