import { prefixes } from '../vocabulary/prefixes.js';
import type { Iris } from '../model/iris.js';
import { ownPath } from '../model/own-terms.js';

/** The prefix of our own terms in all documents. */
const ownPrefix = 'def';

/** Turns the term of a shape into the key it has in our documents: bare for schema.org, with a prefix for all others. */
export function compactIri(term: string): string {
  if (term.startsWith(ownPath)) return term.replace(ownPath, `${ownPrefix}:`);
  const prefix = Object.entries(prefixes).find(([, base]) => term.startsWith(base));
  if (!prefix) throw new Error(`No prefix is known for ${term}: add its vocabulary to src/vocabulary/prefixes.ts.`);
  const [name, base] = prefix;
  const local = term.slice(base.length);
  return name === 'schema' ? local : `${name}:${local}`;
}

/** All prefixes with their base IRIs, ours included. */
export const allPrefixes = (iris: Iris): Readonly<Record<string, string>> => ({
  ...prefixes,
  [ownPrefix]: `${iris.vocabulary}/`,
});
