import type { BlankNode, DataFactory as Factory, NamedNode, Quad, Term } from '@rdfjs/types';
import jsonld, { type Occurrence } from 'jsonld';
import { DataFactory } from 'n3';
import type { Iris } from '../model/iris.js';
import type { JsonLdDocument } from './json-ld.js';
import { languageText } from './language-text.js';

const factory: Factory = DataFactory;

/** Turns a JSON-LD document into RDF quads: the same document gives the same quads in the same order. */
export type ToQuads = (document: JsonLdDocument) => Promise<readonly Quad[]>;

/** Turns our own context into a converter that knows no other one and never asks the network. */
export function createToQuads(context: JsonLdDocument, iris: Iris): ToQuads {
  const documentLoader = (url: string): Promise<{ document: JsonLdDocument; documentUrl: string }> =>
    url === iris.context
      ? Promise.resolve({ document: context, documentUrl: url })
      : Promise.reject(new Error(`A document refers to the context ${url}, which is not ours.`));
  return async (document) => {
    const quads = await jsonld.toRDF(document, { eventHandler, documentLoader });
    return quads.map(({ subject, predicate, object }) =>
      factory.quad(node(subject), factory.namedNode(predicate.value), literal(object) ?? node(object)),
    );
  };
}

/** Safe mode, but for keys that a context knowingly maps to null, and for an answer that has no others. */
const eventHandler = [
  {
    'invalid property': ({ event, next }: Occurrence) => {
      if (event.details['expandedProperty'] !== null) next();
    },
    'empty object': () => undefined,
  },
  jsonld.safeEventHandler,
];

// jsonld.js gives plain objects; the writers need terms of RDF/JS with their methods.
const node = ({ termType, value }: Term): BlankNode | NamedNode =>
  termType === 'BlankNode' ? factory.blankNode(value.replace('_:', '')) : factory.namedNode(value);

function literal(term: Term): Quad['object'] | undefined {
  if (term.termType !== 'Literal') return undefined;
  const datatype = factory.namedNode(term.datatype.value);
  // jsonld.js puts tags into lower case, too; the data have them in the one spelling that BCP 47 recommends.
  const [language] = Intl.getCanonicalLocales(term.language || []);
  return language === undefined ? factory.literal(term.value, datatype) : languageText(term.value, language, datatype);
}
