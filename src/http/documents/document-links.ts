import { formatUrl, html, isGraphFormat, linksetFormat, turtle } from '../../linked-data/formats.js';
import { ldp } from '../../vocabulary/ldp.js';
import { schema } from '../../vocabulary/schema.js';
import type { Link } from '../link.js';
import type { Published } from '../published.js';
import type { Representation, Resource } from './resource.js';

/** A description in JSON-LD and one in Turtle are enough to be found by; more would only lengthen the header. */
const describingFormats = 2;

/**
 * Turns a document into its links (FAIR Signposting, levels 1 and 2): what to cite, what it is, on which terms, by whom, what
 * describes it, in which formats it comes, what it is part of, and where all these links stand as a document.
 */
export function documentLinks(resource: Resource, published: Published): readonly Link[] {
  const { url, about, type, representations, links } = resource;
  const { iris, snapshot } = published;
  const { licence, publisher } = snapshot.dataset;
  const alternates = representations.map(({ format }) => ({
    format,
    target: formatUrl(url, format),
    type: format.mediaType,
  }));
  const descriptions = alternates.filter(({ format }) => isGraphFormat(format)).slice(0, describingFormats);
  return [
    { relation: 'canonical', target: url },
    { relation: 'cite-as', target: about },
    { relation: 'type', target: type },
    ...(representations.some(({ format }) => format === html) ? [{ relation: 'type', target: schema.AboutPage }] : []),
    { relation: 'license', target: licence },
    { relation: 'author', target: publisher.website },
    ...descriptions.map(({ target, type }) => ({ relation: 'describedby', target, type })),
    ...alternates.map(({ target, type }) => ({ relation: 'alternate', target, type })),
    ...links,
    { relation: ldp.constrainedBy, target: iris.shapes, type: turtle.mediaType },
    { relation: 'linkset', target: formatUrl(url, linksetFormat), type: linksetFormat.mediaType },
  ];
}

/**
 * Turns one format of a document into the links it has at an address of its own: a description leads to what it describes,
 * and a file to the dataset it is part of, which alone has the others.
 */
export function fileLinks(representation: Representation, resource: Resource, published: Published): readonly Link[] {
  const links = documentLinks(resource, published);
  const describes: readonly Link[] = isGraphFormat(representation.format)
    ? [{ relation: 'describes', target: resource.about }]
    : [];
  if ('text' in representation) return [...links, ...describes];
  const others = links.filter(({ relation }) => relation !== 'item' && relation !== 'collection');
  return [...others, { relation: 'collection', target: published.iris.dataset }, ...describes];
}
