import type { BlankNode, DataFactory as Factory, Literal, NamedNode, Quad, Term } from '@rdfjs/types';
import type { Occurrence } from 'jsonld';
import { DataFactory } from 'n3';
import type { JsonLdDocument } from '../json-ld.js';
import type { ToLiteral } from './literals.js';

const factory: Factory = DataFactory;

/** Turns a document with any context into its statements, by jsonld.js, which is loaded with the first; it never asks the network. */
export async function foreignQuads(document: JsonLdDocument, toLiteral: ToLiteral): Promise<readonly Quad[]> {
  const { default: jsonld } = await import('jsonld');
  const eventHandler = [knownLoss, jsonld.safeEventHandler];
  const quads = await jsonld.toRDF(document, { eventHandler, documentLoader });
  return quads.map(({ subject, predicate, object }) =>
    factory.quad(node(subject), factory.namedNode(predicate.value), literal(object, toLiteral) ?? node(object)),
  );
}

const documentLoader = (url: string): Promise<never> =>
  Promise.reject(new Error(`A document refers to the context ${url}, which is not ours.`));

/** Safe mode, but for keys that a context knowingly maps to null, and for an answer that has no others. */
const knownLoss = {
  'invalid property': ({ event, next }: Occurrence) => {
    if (event.details['expandedProperty'] !== null) next();
  },
  'empty object': () => undefined,
};

// jsonld.js gives plain objects; the writers need terms of RDF/JS with their methods.
const node = ({ termType, value }: Term): BlankNode | NamedNode =>
  termType === 'BlankNode' ? factory.blankNode(value.replace('_:', '')) : factory.namedNode(value);

/** jsonld.js gives numbers in their canonical form, and language tags in lower case. */
function literal(term: Term, toLiteral: ToLiteral): Literal | undefined {
  if (term.termType !== 'Literal') return undefined;
  const { value, language, datatype } = term;
  return toLiteral(value, language ? { language } : { datatype: datatype.value });
}
