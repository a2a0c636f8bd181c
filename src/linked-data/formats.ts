import { fileTypes } from '../vocabulary/file-types.js';
import type { Graph } from './graph.js';
import type { DocumentHead, GraphWriter } from './graph-writer.js';
import { createJsonLdWriter } from './json-ld-writer.js';
import type { JsonLdDocument } from './json-ld.js';
import { createNQuadsWriter, writeNQuads } from './n-quads.js';
import { createRdfXmlWriter, writeRdfXml } from './rdf-xml.js';
import { createTurtleWriter, writeTurtle } from './turtle.js';

/** A publication that says how something is made. */
export interface Standard {
  readonly url: string;
  readonly title: string;
}

/** What a representation is called, by people and by machines. */
export interface Format {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Media types that ask for this format under another name. */
  readonly aliases: readonly string[];
  /** The value of the header Content-Type. */
  readonly contentType: string;
  /** Its IRI in the EU Publications Office's authority table “file type”. */
  readonly fileType: string;
  readonly standard: Standard;
}

/** A format that holds any graph: all our documents come in it. */
export interface GraphFormat extends Format {
  /** Writes a document, or the statements in it: asked for only where they are needed. */
  write(document: JsonLdDocument, statements: () => Promise<Graph>): Promise<string>;
  /** Starts a document whose graph comes in pieces. */
  writer(head: DocumentHead): GraphWriter;
}

export const jsonLd: GraphFormat = {
  name: 'JSON-LD',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  aliases: ['application/json'],
  contentType: 'application/ld+json',
  fileType: fileTypes.JSON_LD,
  standard: { url: 'https://www.w3.org/TR/json-ld11/', title: 'JSON-LD 1.1' },
  write: (document) => Promise.resolve(`${JSON.stringify(document, null, 2)}\n`),
  writer: createJsonLdWriter,
};

export const turtle: GraphFormat = {
  name: 'Turtle',
  extension: 'ttl',
  mediaType: 'text/turtle',
  aliases: ['text/n3', 'application/x-turtle'],
  contentType: 'text/turtle; charset=utf-8',
  fileType: fileTypes.RDF_TURTLE,
  standard: { url: 'https://www.w3.org/TR/turtle/', title: 'RDF 1.1 Turtle' },
  write: async (_document, statements) => writeTurtle(await statements()),
  writer: createTurtleWriter,
};

/** All formats of a document, the one given to a client without a preference first. What lists formats reads this table. */
export const formats: readonly GraphFormat[] = [
  jsonLd,
  turtle,
  {
    name: 'N-Triples',
    extension: 'nt',
    mediaType: 'application/n-triples',
    aliases: ['text/plain'],
    contentType: 'application/n-triples; charset=utf-8',
    fileType: fileTypes.RDF_N_TRIPLES,
    standard: { url: 'https://www.w3.org/TR/n-triples/', title: 'RDF 1.1 N-Triples' },
    write: async (_document, statements) => writeNQuads((await statements()).quads),
    writer: createNQuadsWriter,
  },
  {
    name: 'N-Quads',
    extension: 'nq',
    mediaType: 'application/n-quads',
    aliases: [],
    contentType: 'application/n-quads; charset=utf-8',
    fileType: fileTypes.RDF_N_QUADS,
    standard: { url: 'https://www.w3.org/TR/n-quads/', title: 'RDF 1.1 N-Quads' },
    write: async (_document, statements) => writeNQuads((await statements()).quads),
    writer: createNQuadsWriter,
  },
  {
    name: 'RDF/XML',
    extension: 'rdf',
    mediaType: 'application/rdf+xml',
    // Not application/xml: a browser prefers that to JSON-LD.
    aliases: [],
    contentType: 'application/rdf+xml; charset=utf-8',
    fileType: fileTypes.RDF_XML,
    standard: { url: 'https://www.w3.org/TR/rdf-syntax-grammar/', title: 'RDF 1.1 XML Syntax' },
    write: async (_document, statements) => writeRdfXml(await statements()),
    writer: createRdfXmlWriter,
  },
];

/** A table, one row an entity. */
export const csv: Format = {
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  aliases: [],
  contentType: 'text/csv; charset=utf-8; header=present',
  fileType: fileTypes.CSV,
  standard: { url: 'https://www.rfc-editor.org/info/rfc4180', title: 'RFC 4180, Common Format for CSV Files' },
};

/** Points and lines on the map. */
export const geoJson: Format = {
  name: 'GeoJSON',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  aliases: [],
  contentType: 'application/geo+json',
  fileType: fileTypes.GEOJSON,
  standard: { url: 'https://www.rfc-editor.org/info/rfc7946', title: 'RFC 7946, The GeoJSON Format' },
};

/** The address of one format of a document; a query stays behind the extension. */
export function formatUrl(url: string, { extension }: Pick<Format, 'extension'>): string {
  const [path, query] = url.split('?');
  return `${path ?? url}.${extension}${query === undefined ? '' : `?${query}`}`;
}
