import type { Graph } from './graph.js';
import type { JsonLdDocument } from './json-ld.js';
import { writeNQuads } from './n-quads.js';
import { writeRdfXml } from './rdf-xml.js';
import { writeTurtle } from './turtle.js';

/** A format our documents come in. */
export interface Format {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Media types that ask for this format under another name. */
  readonly aliases: readonly string[];
  /** The value of the header Content-Type. */
  readonly contentType: string;
  /** Writes a document, or the statements in it: asked for only where they are needed. */
  write(document: JsonLdDocument, statements: () => Promise<Graph>): Promise<string>;
}

export const jsonLd: Format = {
  name: 'JSON-LD',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  aliases: ['application/json'],
  contentType: 'application/ld+json',
  write: (document) => Promise.resolve(`${JSON.stringify(document, null, 2)}\n`),
};

export const turtle: Format = {
  name: 'Turtle',
  extension: 'ttl',
  mediaType: 'text/turtle',
  aliases: ['text/n3', 'application/x-turtle'],
  contentType: 'text/turtle; charset=utf-8',
  write: async (_document, statements) => writeTurtle(await statements()),
};

/** All formats, the one given to a client without a preference first. Everything that lists formats reads this table. */
export const formats: readonly Format[] = [
  jsonLd,
  turtle,
  {
    name: 'N-Triples',
    extension: 'nt',
    mediaType: 'application/n-triples',
    aliases: ['text/plain'],
    contentType: 'application/n-triples; charset=utf-8',
    write: async (_document, statements) => writeNQuads(await statements()),
  },
  {
    name: 'N-Quads',
    extension: 'nq',
    mediaType: 'application/n-quads',
    aliases: [],
    contentType: 'application/n-quads; charset=utf-8',
    write: async (_document, statements) => writeNQuads(await statements()),
  },
  {
    name: 'RDF/XML',
    extension: 'rdf',
    mediaType: 'application/rdf+xml',
    // Not application/xml: a browser prefers that to JSON-LD.
    aliases: [],
    contentType: 'application/rdf+xml; charset=utf-8',
    write: async (_document, statements) => writeRdfXml(await statements()),
  },
];

/** Finds a format by its extension. */
export const formatWith = (extension: string): Format | undefined =>
  formats.find((format) => format.extension === extension);

/** The address of one format of a document; a query stays behind the extension. */
export function formatUrl(url: string, { extension }: Pick<Format, 'extension'>): string {
  const [path, query] = url.split('?');
  return `${path ?? url}.${extension}${query === undefined ? '' : `?${query}`}`;
}
