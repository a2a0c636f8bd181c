import type { Keyed } from '../../store/order.js';
import type { Predicate } from '../../store/predicate.js';

/** Turns the values wanted into the predicate that holds of a thing with one of them. */
export const isOneOf =
  <T, Value>(valueOf: (thing: T) => Value) =>
  (wanted: readonly Value[]): Predicate<T> => {
    const values = new Set(wanted);
    return (thing) => values.has(valueOf(thing));
  };

/** Turns slugs, in upper or lower case, into the predicate that holds of a thing with one of them. */
export const hasSlug = (wanted: readonly string[]): Predicate<Keyed> =>
  isOneOf(({ slug }: Keyed) => slug)(wanted.map((slug) => slug.toLowerCase()));

/**
 * Turns a predicate into the one that holds of a thing with a relative of which it holds. Each relative is judged once,
 * however many things it is related to; else the time of a filter that goes to and fro between cities and agreements
 * would multiply at each turn.
 */
export function hasSome<T, Relative>(
  relativesOf: (thing: T) => readonly Relative[],
  holds: Predicate<Relative>,
): Predicate<T> {
  const verdicts = new Map<Relative, boolean>();
  const judge = (relative: Relative): boolean => {
    const verdict = verdicts.get(relative) ?? holds(relative);
    verdicts.set(relative, verdict);
    return verdict;
  };
  return (thing) => relativesOf(thing).some(judge);
}
