import type { EntityName } from '../../model/entity-name.js';
import { inAll, inAny, type Selection } from '../../store/lists/selection.js';
import type { Store } from '../../store/store.js';
import { isGiven, type Given } from '../given.js';
import { checkFilter } from './check-filter.js';

/** What every filter has beside its own conditions: filters of its own kind, combined. */
interface Combinable<Filter> {
  readonly and?: Given<readonly Filter[]>;
  readonly or?: Given<readonly Filter[]>;
  readonly not?: Given<Filter>;
}

/** Turns the value of a condition into the entities it holds of. */
export type Condition<Value> = (wanted: Value, store: Store) => Selection;

/** For each condition of a filter, what turns its value into a selection. */
type Conditions<Filter> = { readonly [Name in keyof Filter]-?: Condition<NonNullable<Filter[Name]>> };

/** The conditions a filter has of its own. */
type OwnConditions<Filter> = Conditions<Omit<Filter, keyof Combinable<Filter>>>;

/** Turns a filter into the entities of which all holds that it says; throws BadUserInput where it makes no sense. */
export type SelectionOf<Filter> = (filter: Filter, store: Store) => Selection;

/** Turns the conditions of the filter of a type of entities into what turns any such filter into a selection. */
export function selectionOf<Filter extends Combinable<Filter>>(
  entity: EntityName,
  own: OwnConditions<Filter>,
): SelectionOf<Filter> {
  const all = (store: Store): Selection => store.list(entity).all();
  const select: SelectionOf<Filter> = (filter, store) =>
    inAll([...selectionsOf(filter, own, store), ...selectionsOf(filter, combined, store)], all(store));
  const combined: Conditions<Combinable<Filter>> = {
    and: (filters, store) =>
      inAll(
        filters.map((filter) => select(filter, store)),
        all(store),
      ),
    or: (filters, store) => inAny(filters.map((filter) => select(filter, store))),
    not: (filter, store) => all(store).new_difference(select(filter, store)),
  };
  return (filter, store) => {
    checkFilter(filter);
    return select(filter, store);
  };
}

/** What those conditions select that have a value. */
function selectionsOf<Filter>(filter: Filter, conditions: Conditions<Filter>, store: Store): readonly Selection[] {
  const selections: Selection[] = [];
  for (const name in conditions) {
    const wanted = filter[name];
    if (isGiven(wanted)) selections.push(conditions[name](wanted, store));
  }
  return selections;
}
