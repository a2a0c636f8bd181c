import { ambiguousKey } from './not-linked-data.js';
import { Conflict, isTerm, mergeScopes, type Entry, type Scope, type ScopedTerm } from './scope.js';

/**
 * Turns a scope into one that all processors read alike where a key recurs within its own values, as `twins` of `twins`.
 * There jsonld.js (9) applies the contexts of both places in both, and Comunica's parser (5) only that of the outer one:
 * it is the same to all if the outer context holds what both say. Throws `NotLinkedData` where they contradict each other.
 */
export const withRecurringKeys = (scope: Scope): Scope =>
  new Map([...scope].map(([key, meaning]): Entry => [key, isTerm(meaning) ? settled(key, meaning) : meaning]));

function settled(key: string, term: ScopedTerm): ScopedTerm {
  if (!term.scope) return term;
  const scope = withRecurringKeys(term.scope);
  const again = scope.get(key);
  if (again === undefined) return { ...term, scope };
  const both = isTerm(again) && again.scope && mergeScopes([...scope, ...again.scope]);
  const isCoerced = term.type !== undefined || (isTerm(again) && again.type !== undefined);
  if (!both || both instanceof Conflict || isCoerced) throw ambiguousKey([key]);
  // What stands in a carrier is told a second time, in the context of the carrier.
  if (isInCarrier(key, scope)) return { ...term, scope };
  if (isTerm(again) && again.id === term.id) return { ...term, scope: both };
  throw ambiguousKey([key]);
}

const isInCarrier = (key: string, scope: Scope): boolean =>
  [...scope.values()].some((meaning) => isTerm(meaning) && meaning.id === '@nest' && meaning.scope?.has(key));
