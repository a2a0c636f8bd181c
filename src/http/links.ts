import { formats, formatUrl, jsonLd, turtle } from '../linked-data/formats.js';
import type { Iris } from '../model/iris.js';
import { jsonld } from '../vocabulary/jsonld.js';
import { ldp } from '../vocabulary/ldp.js';
import type { Resource } from './documents/resource.js';
import type { Link } from './link.js';
import type { Published } from './published.js';
import { linksetFormat } from './documents/linkset.js';

/**
 * Turns a document into its links (FAIR Signposting, levels 1 and 2): what to cite, what it is, on which terms, by whom, what it
 * is part of, what describes it, in which formats, and where all these links stand as a document.
 */
export function documentLinks(
  { url, about, type, representations, links }: Resource,
  published: Published,
): readonly Link[] {
  const { iris, snapshot } = published;
  const { licence, publisher } = snapshot.dataset;
  const metadata = representations.filter(({ format }) => formats.some(({ name }) => name === format.name));
  return [
    { relation: 'canonical', target: url },
    { relation: 'cite-as', target: about },
    { relation: 'type', target: type },
    { relation: 'license', target: licence },
    { relation: 'author', target: publisher.website },
    ...metadata.slice(0, 2).map(({ format }) => ({
      relation: 'describedby',
      target: formatUrl(url, format),
      type: format.mediaType,
    })),
    ...representations.map(({ format }) => ({
      relation: 'alternate',
      target: formatUrl(url, format),
      type: format.mediaType,
    })),
    ...links,
    { relation: ldp.constrainedBy, target: iris.shapes, type: turtle.mediaType },
    { relation: 'linkset', target: formatUrl(url, linksetFormat), type: linksetFormat.mediaType },
  ];
}

/** The link of a table to what its columns mean (CSV on the Web, section 5.2). */
export const contractLinks = ({ tableMetadata }: Iris): readonly Link[] => [
  { relation: 'describedby', target: tableMetadata, type: 'application/csvm+json' },
];

/** Turns the address of a context into the link that makes JSON-LD of an answer in JSON (JSON-LD 1.1, section 6.1). */
export const contextLink = (url: string): Link => ({ relation: jsonld.context, target: url, type: jsonLd.mediaType });

/** Turns the address of the next page into its link. */
export const nextLink = (url: string): Link => ({ relation: 'next', target: url });
