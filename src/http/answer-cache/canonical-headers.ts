import type { IncomingHttpHeaders } from 'node:http';
import { remembering } from '../remembering.js';

/** Turns the value of a request header into a text that is the same for values that mean the same to us. */
export type Canonical = (name: string, value: IncomingHttpHeaders[string]) => string;

/** Turns the value of a header into what it comes to, such as the coding it prefers. */
export type Meaning = (value: string) => string;

/** Turns what the values of some headers mean, by their names, into their canonical texts; any other stands for itself. */
export function canonicalHeaders(meanings: Readonly<Record<string, Meaning>>): Canonical {
  const remembered = new Map(Object.entries(meanings).map(([name, meaning]) => [name, remembering(meaning)]));
  return (name, value) => {
    const text = Array.isArray(value) ? value.join(', ') : (value ?? '');
    return remembered.get(name)?.(text) ?? text;
  };
}
