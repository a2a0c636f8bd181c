import { fileTypes } from '../vocabulary/file-types.js';
import { standards, type Standard } from '../vocabulary/standards.js';
import type { Graph } from './graph.js';
import { writeWhole, type DocumentHead, type GraphWriter } from './graph-writer.js';
import { createJsonLdWriter } from './json-ld-writer.js';
import type { JsonLdDocument } from './json-ld.js';
import { createNQuadsWriter } from './n-quads.js';
import { createRdfXmlWriter } from './rdf-xml.js';
import { createTurtleWriter } from './turtle.js';

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
  readonly writer: (head: DocumentHead) => GraphWriter;
}

/** Completes a format that is written from statements alone. */
const rdfFormat = (format: Omit<GraphFormat, 'write'>): GraphFormat => ({
  ...format,
  write: async (_document, statements) => writeWhole(format.writer)(await statements()),
});

export const jsonLd: GraphFormat = {
  name: 'JSON-LD',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  aliases: ['application/json'],
  contentType: 'application/ld+json',
  fileType: fileTypes.JSON_LD,
  standard: standards.jsonLd,
  write: (document) => Promise.resolve(`${JSON.stringify(document, null, 2)}\n`),
  writer: createJsonLdWriter,
};

export const turtle = rdfFormat({
  name: 'Turtle',
  extension: 'ttl',
  mediaType: 'text/turtle',
  aliases: ['text/n3', 'application/x-turtle'],
  contentType: 'text/turtle; charset=utf-8',
  fileType: fileTypes.RDF_TURTLE,
  standard: standards.turtle,
  writer: createTurtleWriter,
});

/** All formats of a document, the one given to a client without a preference first. What lists formats reads this table. */
export const formats: readonly GraphFormat[] = [
  jsonLd,
  turtle,
  rdfFormat({
    name: 'N-Triples',
    extension: 'nt',
    mediaType: 'application/n-triples',
    aliases: ['text/plain'],
    contentType: 'application/n-triples; charset=utf-8',
    fileType: fileTypes.RDF_N_TRIPLES,
    standard: standards.nTriples,
    writer: createNQuadsWriter,
  }),
  rdfFormat({
    name: 'N-Quads',
    extension: 'nq',
    mediaType: 'application/n-quads',
    aliases: [],
    contentType: 'application/n-quads; charset=utf-8',
    fileType: fileTypes.RDF_N_QUADS,
    standard: standards.nQuads,
    writer: createNQuadsWriter,
  }),
  rdfFormat({
    name: 'RDF/XML',
    extension: 'rdf',
    mediaType: 'application/rdf+xml',
    // Not application/xml: a browser prefers that to JSON-LD.
    aliases: [],
    contentType: 'application/rdf+xml; charset=utf-8',
    fileType: fileTypes.RDF_XML,
    standard: standards.rdfXml,
    writer: createRdfXmlWriter,
  }),
];

/** A table, one row an entity. */
export const csv: Format = {
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  aliases: [],
  contentType: 'text/csv; charset=utf-8; header=present',
  fileType: fileTypes.CSV,
  standard: standards.csv,
};

/** Points and lines on the map. */
export const geoJson: Format = {
  name: 'GeoJSON',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  aliases: [],
  contentType: 'application/geo+json',
  fileType: fileTypes.GEOJSON,
  standard: standards.geoJson,
};

/** Tells a format that holds any graph from the others. */
export const isGraphFormat = (format: Pick<Format, 'extension'>): format is GraphFormat =>
  formats.some((one) => one === format);

/** What is neither a graph nor data: its media type is all that is told of it. */
export type MediaTyped = Pick<Format, 'mediaType' | 'contentType'>;

/** A page for people; all else is for programs. */
export const html: MediaTyped & Pick<Format, 'name' | 'extension' | 'aliases'> = {
  name: 'HTML',
  extension: 'html',
  mediaType: 'text/html',
  aliases: ['application/xhtml+xml'],
  contentType: 'text/html; charset=utf-8',
};

/** What the columns of tables mean (CSV on the Web). */
export const csvwMetadataType: MediaTyped = {
  mediaType: 'application/csvm+json',
  contentType: 'application/csvm+json',
};

/** The links of a document as a document of its own (RFC 9264). */
export const linksetFormat: MediaTyped & Pick<Format, 'extension' | 'aliases'> = {
  extension: 'linkset.json',
  mediaType: 'application/linkset+json',
  aliases: [],
  contentType: 'application/linkset+json',
};

/** Any text, and the schema definition language of GraphQL, which has no media type of its own. */
export const plainText: MediaTyped = { mediaType: 'text/plain', contentType: 'text/plain; charset=utf-8' };

/** The address of one format of a document; a query stays behind the extension, and a folder has an index. */
export function formatUrl(url: string, { extension }: Pick<Format, 'extension'>): string {
  const [path = url, query] = url.split('?');
  return `${path}${path.endsWith('/') ? 'index' : ''}.${extension}${query === undefined ? '' : `?${query}`}`;
}
