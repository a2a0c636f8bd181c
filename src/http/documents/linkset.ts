import { groupBy } from '../../model/group-by.js';
import type { Link } from '../link.js';

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
    [...groupBy(links, ({ relation }) => [relation])].map(([relation, group]) => [relation, group.map(targetOf)]),
  );

/** A target attribute that is no one's own is a list of values (RFC 9264, section 4.2.4.3). */
const targetOf = ({ target, type, profile }: Link): object => ({
  href: target,
  ...(type === undefined ? {} : { type }),
  ...(profile === undefined ? {} : { profile: [profile] }),
});
