import { finished } from 'node:stream/promises';
import type { DataFactory as Factory, Quad } from '@rdfjs/types';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { DataFactory } from 'n3';
import { parse } from 'oxigraph';
import { isomorphic } from 'rdf-isomorphic';
import { schema } from '../../src/vocabulary/schema.js';
import { publicUrl, type TestGateway } from './gateway.js';

const factory: Factory = DataFactory;

/** Reads RDF with parsers that wrote none of it: Oxigraph, and for JSON-LD the streaming parser of Comunica. */
export async function readRdf(text: string, mediaType: string, gateway?: TestGateway): Promise<readonly Quad[]> {
  const type = mediaType.split(';')[0] ?? '';
  if (type === 'application/ld+json') return readJsonLd(text, gateway);
  return [...parse(text, { format: type })].map((quad) => normalise(quad));
}

/** Tells whether two graphs say the same, whatever their blank nodes are called. */
export const isSameGraph = (a: readonly Quad[], b: readonly Quad[]): boolean => isomorphic([...a], [...b]);

/** All that a graph says of one thing: its own statements, and those of the things described in place. */
export function descriptionOf(graph: readonly Quad[], iri: string): readonly Quad[] {
  const seen = new Set<string>();
  const describe = (subject: string): readonly Quad[] => {
    if (seen.has(subject)) return [];
    seen.add(subject);
    const own = graph.filter((quad) => quad.subject.value === subject);
    return [...own, ...own.flatMap((quad) => (isInPlace(quad) ? describe(quad.object.value) : []))];
  };
  return describe(iri);
}

/** Blank nodes, hash addresses of the same document, and web pages cited; not what is the same thing elsewhere. */
const isInPlace = ({ predicate, object: { termType, value } }: Quad): boolean =>
  termType === 'BlankNode' ||
  (termType === 'NamedNode' &&
    predicate.value !== schema.sameAs &&
    (value.includes('#') || !value.startsWith(publicUrl)));

async function readJsonLd(text: string, gateway: TestGateway | undefined): Promise<readonly Quad[]> {
  const documentLoader = {
    load: async (url: string) => {
      if (!gateway || !url.startsWith(publicUrl)) throw new Error(`A document refers to a context elsewhere: ${url}`);
      const context: unknown = await (await gateway.get(url)).json();
      return typeof context === 'object' && context !== null ? { ...context } : {};
    },
  };
  const quads: Quad[] = [];
  const parser = new JsonLdParser({ documentLoader });
  parser.on('data', (quad: Quad) => quads.push(normalise(quad)));
  parser.end(text);
  await finished(parser);
  return quads;
}

/** Language tags are the same in any case (RFC 5646), and not every parser keeps the one it read. */
export function normalise(quad: Quad): Quad {
  const { subject, predicate, object } = quad;
  if (object.termType !== 'Literal' || object.language === '') return quad;
  return factory.quad(subject, predicate, factory.literal(object.value, object.language.toLowerCase()));
}
