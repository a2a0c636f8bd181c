import type { Format } from '../../linked-data/formats.js';
import type { Link } from '../link.js';

/** The links of a document as a document of its own. */
export const linksetFormat: Pick<Format, 'extension' | 'mediaType' | 'contentType'> = {
  extension: 'linkset.json',
  mediaType: 'application/linkset+json',
  contentType: 'application/linkset+json',
};

/** Turns the links of a document into a link set (RFC 9264, section 4.2), each description leading back to it. */
export function linkset(url: string, links: readonly Link[]): string {
  const descriptions = links.filter(({ relation }) => relation === 'describedby');
  const contexts = [
    { anchor: url, ...byRelation(links) },
    ...descriptions.map(({ target }) => ({ anchor: target, describes: [{ href: url }] })),
  ];
  return `${JSON.stringify({ linkset: contexts }, null, 2)}\n`;
}

const byRelation = (links: readonly Link[]): Readonly<Record<string, readonly object[]>> =>
  Object.fromEntries(
    [...new Set(links.map(({ relation }) => relation))].map((wanted) => [
      wanted,
      links
        .filter(({ relation }) => relation === wanted)
        .map(({ target, type, profile }) => ({
          href: target,
          ...(type === undefined ? {} : { type }),
          ...(profile === undefined ? {} : { profile: [profile] }),
        })),
    ]),
  );
