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
