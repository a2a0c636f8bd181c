import { finished } from 'node:stream/promises';
import type { DataFactory as Factory, Quad } from '@rdfjs/types';
import fc from 'fast-check';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { DataFactory } from 'n3';
import { parse } from 'oxigraph';
import { xsd } from '../../../src/vocabulary/xsd.js';
import { linksOf } from '../../http/link-header.js';
import { publicUrl, type TestGateway } from '../../support/gateway.js';
import { normalise } from '../../support/rdf.js';
import { memberOf } from './ask.js';

const factory: Factory = DataFactory;

/** Reads an answer of a gateway as JSON-LD: with the context it brings, or with the one its `Link` header names. */
export interface AnswerReader {
  /** By Oxigraph's processor. A run of a property that it cannot read is left out. */
  byOxigraph(response: Response, text: string): Promise<readonly Quad[]>;
  /** By Comunica's streaming processor; undefined where it cannot read the context. */
  byComunica(response: Response, text: string): Promise<readonly Quad[] | undefined>;
}

const base = `${publicUrl}/graphql`;

/** Makes a reader that no part of the gateway helps. It asks the gateway for each context once, by its address. */
export function answerReader(gateway: TestGateway): AnswerReader {
  const fetched = new Map<string, Promise<string>>();
  const textAt = async (url: string): Promise<string> => {
    const response = await gateway.get(url);
    if (response.ok) return response.text();
    throw new Error(`There is no context at ${url}`);
  };
  const contextAt = (url: string): Promise<string> => {
    const text = fetched.get(url) ?? textAt(url);
    fetched.set(url, text);
    return text;
  };
  const documentOf = async (response: Response, text: string): Promise<object> => {
    const [link] = linksOf(response, 'http://www.w3.org/ns/json-ld#context');
    return { ...(link ? objectIn(await contextAt(link.target)) : {}), ...objectIn(text) };
  };
  return {
    byOxigraph: async (response, text) => {
      const document = await documentOf(response, text);
      fc.pre(!confusesOxigraph(document));
      return [...parse(JSON.stringify(document), { format: 'application/ld+json', base_iri: base })].map((quad) =>
        withSpecifiedDoubles(normalise(quad)),
      );
    },
    byComunica: async (response, text) => {
      const document = await documentOf(response, text);
      // It takes empty objects of one list for one thing.
      if (text.includes('{}') || confusesComunica(document, text)) return undefined;
      const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
      const documentLoader = { load: async (url: string) => ({ ...objectIn(await contextAt(url)) }) };
      const parser = JsonLdParser.fromHttpResponse(base, mediaType, response.headers, { documentLoader });
      const quads: Quad[] = [];
      parser.on('data', (quad: Quad) => quads.push(normalise(quad)));
      parser.end(text);
      await finished(parser);
      return quads;
    },
  };
}

/** JSON-LD wants 15 decimals of a double (JSON-LD 1.1 API, section 8.6), and Oxigraph writes as many as there are. */
function withSpecifiedDoubles({ subject, predicate, object }: Quad): Quad {
  if (object.termType !== 'Literal' || object.datatype.value !== xsd.double)
    return factory.quad(subject, predicate, object);
  return factory.quad(subject, predicate, factory.literal(specifiedDouble(Number(object.value)), object.datatype));
}

/** Turns a number into the canonical form that JSON-LD gives it. */
export const specifiedDouble = (value: number): string => value.toExponential(15).replace(/(\.\d+?)0*e\+?/, '$1E');

/**
 * Comunica's processor (5.0.1) looks up keys where JavaScript keeps names of its own, takes keys on the way to an object
 * for what they mean within it, and reads on within objects that say nothing.
 */
function confusesComunica(context: unknown, text: string, around: readonly string[] = []): boolean {
  return Object.entries(memberOf(context, '@context') ?? {}).some(([name, meaning]: [string, unknown]) => {
    if (name in Object.prototype || around.includes(name)) return true;
    return meaning === null ? holdsObjects(name, text) : confusesComunica(meaning, text, [...around, name]);
  });
}

/** Oxigraph (0.5.11) forgets where it is, in what is nested anywhere within a thing whose type gives keys a meaning of their own. */
function confusesOxigraph(context: unknown, isWithin = false): boolean {
  const terms = Object.entries(memberOf(context, '@context') ?? {});
  const hasType = terms.some(([name, meaning]) => /^[A-Z]/.test(name) && memberOf(meaning, '@context') !== undefined);
  const hasNest = terms.some(([, meaning]) => meaning === '@nest' || memberOf(meaning, '@id') === '@nest');
  const isOfTyped = isWithin || hasType;
  return (isOfTyped && hasNest) || terms.some(([, meaning]) => confusesOxigraph(meaning, isOfTyped));
}

const holdsObjects = (key: string, text: string): boolean => new RegExp(`"${key}":\\s*\\[?\\s*\\{`).test(text);

function objectIn(text: string): object {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null) return value;
  throw new TypeError(`Not an object: ${text}`);
}
