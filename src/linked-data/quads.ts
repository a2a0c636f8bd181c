import type { Quad } from '@rdfjs/types';
import type { Iris } from '../model/iris.js';
import type { Json, JsonLdDocument, JsonObject } from './json-ld.js';
import { flatContext, type FlatContext } from './to-rdf/flat-context.js';
import { foreignQuads } from './to-rdf/foreign-quads.js';
import { createToLiteral } from './to-rdf/literals.js';
import { readNodes } from './to-rdf/read-nodes.js';
import { statementsOf } from './to-rdf/statements.js';

/** Turns a JSON-LD document into RDF quads: the same document gives the same quads in the same order. */
export type ToQuads = (document: JsonLdDocument) => Promise<readonly Quad[]>;

/**
 * Turns our own context into a converter that knows no other address of one, and never asks the network. Our own documents
 * have a flat context and are read at once; what has another one, as an answer has, is left to jsonld.js.
 */
export function createToQuads({ '@context': own }: JsonLdDocument, iris: Iris): ToQuads {
  const toLiteral = createToLiteral();
  const ownContext = flatContext(own);
  const contextOf = (context: Json): FlatContext | undefined =>
    context === iris.context || context === own ? ownContext : flatContext(context);
  return async (document) => {
    const { '@context': inDocument, ...content } = document;
    const context = contextOf(inDocument);
    if (!context) return foreignQuads(document, toLiteral);
    return statementsOf(readNodes(nodesOf(content), { context, toLiteral }));
  };
}

/** The nodes of a document: those in its graph, or the one it is. */
function nodesOf(content: JsonObject): readonly Json[] {
  const { '@graph': graph, ...others } = content;
  if (graph === undefined) return [content];
  if (Object.keys(others).length > 0) throw new Error('A document is a node or a graph, not a graph with a name.');
  return [graph].flat();
}
