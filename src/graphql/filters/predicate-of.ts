import type { Predicate } from '../../store/predicate.js';
import { isGiven, type Given } from '../given.js';
import { checkFilter } from './check-filter.js';

/** What every filter has beside its own conditions: filters of its own kind, combined. */
interface Combinable<Filter> {
  readonly and?: Given<readonly Filter[]>;
  readonly or?: Given<readonly Filter[]>;
  readonly not?: Given<Filter>;
}

/** For each condition of a filter, what turns its value into a predicate. */
type Conditions<Filter, T> = {
  readonly [Name in keyof Filter]-?: (wanted: NonNullable<Filter[Name]>) => Predicate<T>;
};

/** The conditions a filter has of its own. */
type OwnConditions<Filter, T> = Conditions<Omit<Filter, keyof Combinable<Filter>>, T>;

/** Turns a filter into the predicate that holds where all it says holds; throws BadUserInput where it makes no sense. */
export type PredicateOf<Filter, T> = (filter: Filter) => Predicate<T>;

/** Turns the conditions of a kind of filter into what turns any such filter into one predicate, once and before the scan. */
export function predicateOf<Filter extends Combinable<Filter>, T>(
  own: OwnConditions<Filter, T>,
): PredicateOf<Filter, T> {
  const prepare = (filter: Filter): Predicate<T> =>
    all([...predicatesOf(filter, own), ...predicatesOf(filter, combined)]);
  const combined: Conditions<Combinable<Filter>, T> = {
    and: (filters) => all(filters.map(prepare)),
    or: (filters) => any(filters.map(prepare)),
    not: (filter) => none(prepare(filter)),
  };
  return (filter) => {
    checkFilter(filter);
    return prepare(filter);
  };
}

/** The predicates of those conditions that have a value. */
function predicatesOf<Filter, T>(filter: Filter, conditions: Conditions<Filter, T>): readonly Predicate<T>[] {
  const predicates: Predicate<T>[] = [];
  for (const name in conditions) {
    const wanted = filter[name];
    if (isGiven(wanted)) predicates.push(conditions[name](wanted));
  }
  return predicates;
}

const all =
  <T>(predicates: readonly Predicate<T>[]): Predicate<T> =>
  (thing) =>
    predicates.every((holds) => holds(thing));

const any =
  <T>(predicates: readonly Predicate<T>[]): Predicate<T> =>
  (thing) =>
    predicates.some((holds) => holds(thing));

const none =
  <T>(holds: Predicate<T>): Predicate<T> =>
  (thing) =>
    !holds(thing);
