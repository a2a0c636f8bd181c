import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';

/** Turns the value of a request header into a text that is the same for values that mean the same to us. */
export type Canonical = (name: string, value: IncomingHttpHeaders[string]) => string;

/** Turns the value of a header into what it comes to, such as the coding it prefers. */
export type Meaning = (value: string) => string;

/** How many values of a header are remembered with what they mean: there are more clients than ways to ask. */
const mostRemembered = 500;

/** The longest value that is remembered, in characters. */
const longestRemembered = 500;

/** Turns what the values of some headers mean, by their names, into their canonical texts; any other stands for itself. */
export function canonicalHeaders(meanings: Readonly<Record<string, Meaning>>): Canonical {
  const remembered = new Map(Object.entries(meanings).map(([name, meaning]) => [name, remembering(meaning)]));
  return (name, value) => {
    const text = Array.isArray(value) ? value.join(', ') : (value ?? '');
    return remembered.get(name)?.(text) ?? text;
  };
}

function remembering(meaning: Meaning): Meaning {
  const known = new LRUCache<string, string>({ max: mostRemembered });
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const now = meaning(value);
    if (value.length <= longestRemembered) known.set(value, now);
    return now;
  };
}
