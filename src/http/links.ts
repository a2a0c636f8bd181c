import { formats, formatUrl, jsonLd, turtle } from '../linked-data/formats.js';
import { jsonld } from '../vocabulary/jsonld.js';

/** Turns the address of a document into its `Link` header (RFC 8288): the address itself, every format, and its shapes. */
export function documentLinks(url: string, shapes: string): string {
  const alternates = formats.map((format) => link(formatUrl(url, format), 'alternate', format.mediaType));
  return [link(url, 'canonical'), ...alternates, link(shapes, 'describedby', turtle.mediaType)].join(', ');
}

/** Turns the address of a context into the link that makes JSON-LD of an answer in JSON (JSON-LD 1.1, section 6.1). */
export const contextLink = (url: string): string => link(url, jsonld.context, jsonLd.mediaType);

/** Turns the address of the next page into its link. */
export const nextLink = (url: string): string => link(url, 'next');

const link = (url: string, relation: string, type?: string): string =>
  `<${url}>; rel="${relation}"${type === undefined ? '' : `; type="${type}"`}`;
