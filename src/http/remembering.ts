import { LRUCache } from 'lru-cache';

/** How many texts are remembered with what they mean: there are more clients than ways to ask. */
const mostRemembered = 500;

/** The longest text that is remembered, in characters. */
const longestRemembered = 500;

/** Turns what reads a header into the same, with what it read before at hand: clients send the same ones again and again. */
export function remembering<Meaning extends object | string>(
  read: (text: string) => Meaning | undefined,
): (text: string) => Meaning | undefined {
  const known = new LRUCache<string, { readonly meaning: Meaning | undefined }>({ max: mostRemembered });
  return (text) => {
    const before = known.get(text);
    if (before) return before.meaning;
    const meaning = read(text);
    if (text.length <= longestRemembered) known.set(text, { meaning });
    return meaning;
  };
}
