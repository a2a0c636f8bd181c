import { memberOf } from './ask.js';

/**
 * Tells whether a context gives a key another meaning within the context of that very key. JSON-LD 1.1 allows it, but
 * processors read it differently: jsonld.js (9.0.0) applies both contexts in both places, Comunica's (5.0.1) the first.
 */
export function nestsItself(context: unknown, key = ''): boolean {
  return Object.entries(memberOf(context, '@context') ?? {}).some(
    ([name, meaning]: [string, unknown]) => name === key || nestsItself(meaning, name),
  );
}
