import type { Quad, Term } from '@rdfjs/types';
import type { Iris } from '../model/iris.js';
import { allPrefixes } from './compact-iri.js';
import type { JsonLdDocument } from './json-ld.js';
import type { ToQuads } from './quads.js';

/** The statements of a document, and the prefixes they are written with. */
export interface Graph {
  readonly quads: readonly Quad[];
  readonly prefixes: Readonly<Record<string, string>>;
}

/** Turns a JSON-LD document into its statements, with only the prefixes they need. */
export async function graphOf(document: JsonLdDocument, toQuads: ToQuads, iris: Iris): Promise<Graph> {
  const quads = await toQuads(document);
  const used = [...new Set(quads.flatMap(({ predicate, object }) => [predicate.value, ...irisOf(object)]))];
  const isUsed = ([prefix, base]: [string, string]): boolean =>
    prefix === 'rdf' || used.some((iri) => iri.startsWith(base));
  return { quads, prefixes: Object.fromEntries(Object.entries(allPrefixes(iris)).filter(isUsed)) };
}

function irisOf(term: Term): readonly string[] {
  if (term.termType === 'NamedNode') return [term.value];
  return term.termType === 'Literal' ? [term.datatype.value] : [];
}
