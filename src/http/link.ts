import { isAscii } from '../model/is-ascii.js';

/** A link from a document to another one (RFC 8288). */
export interface Link {
  readonly relation: string;
  readonly target: string;
  /** The media type of what it leads to. */
  readonly type?: string;
  /** The profile that what it leads to conforms to. */
  readonly profile?: string;
}

/** Turns links into the value of the header `Link`. */
export const linkHeader = (links: readonly Link[]): string => links.map(linkValue).join(', ');

const linkValue = ({ relation, target, ...attributes }: Link): string =>
  [
    `<${uriOf(target)}>`,
    `rel="${relation}"`,
    ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`),
  ].join('; ');

/** A header is ASCII, so an IRI that is not is written as a URI (RFC 3987, section 3.1). */
const uriOf = (iri: string): string => (isAscii(iri) ? iri : new URL(iri).href);
