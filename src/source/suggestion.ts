import { closest, distance } from 'fastest-levenshtein';

/**
 * Finds the known name a misspelt one stands for, whatever their case: it may be off by two letters or by a third of its
 * length, rounded up, though not by every letter.
 */
export function suggestion(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lowerCase = known.map((one) => one.toLowerCase());
  const nearest = closest(name.toLowerCase(), lowerCase);
  const difference = distance(name.toLowerCase(), nearest);
  const isSimilar = difference <= Math.max(2, Math.ceil(name.length / 3)) && difference < nearest.length;
  return isSimilar ? known[lowerCase.indexOf(nearest)] : undefined;
}

/** How many names are compared with misspelt ones in all: a second's work. */
const usualEffort = 2_000_000;

/** Makes a giver of suggestions that gives no more after so many comparisons: who has mistaken so much needs no such help. */
export function createSuggesting(
  effort = usualEffort,
): (name: string, known: ReadonlySet<string>) => string | undefined {
  let spent = 0;
  const given = new Map<string, string | undefined>();
  return (name, known) => {
    if (given.has(name) || spent > effort) return given.get(name);
    spent += known.size;
    const meant = suggestion(name, [...known]);
    given.set(name, meant);
    return meant;
  };
}
