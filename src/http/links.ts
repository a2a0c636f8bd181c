import { formats, formatUrl, turtle } from '../linked-data/formats.js';

/** Turns the address of a document into its `Link` header (RFC 8288): the address itself, every format, and its shapes. */
export function documentLinks(url: string, shapes: string): string {
  const alternates = formats.map((format) => link(formatUrl(url, format), 'alternate', format.mediaType));
  return [link(url, 'canonical'), ...alternates, link(shapes, 'describedby', turtle.mediaType)].join(', ');
}

const link = (url: string, relation: string, type?: string): string =>
  `<${url}>; rel="${relation}"${type === undefined ? '' : `; type="${type}"`}`;
