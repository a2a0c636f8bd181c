import type { EntityName } from '../../model/entity-name.js';
import type { RelativesOf } from '../../store/lists/collection.js';
import type { Selection } from '../../store/lists/selection.js';
import type { Entities, Store } from '../../store/store.js';
import type { Condition, SelectionOf } from './selection-of.js';

/** The condition that an entity has one of some slugs, in upper or lower case. */
export const hasSlug =
  (entity: EntityName): Condition<readonly string[]> =>
  (slugs, store) =>
    store.list(entity).withSlugs(slugs);

/** The condition that an entity has one of some values. */
export const isOneOf =
  <Name extends EntityName, Value>(
    entity: Name,
    valueOf: (thing: Entities[Name]) => Value,
  ): Condition<readonly Value[]> =>
  (values, store) =>
    store.list(entity).having(valueOf, values);

/** Entities of one type, and what makes others of another type their relatives. */
export interface Kinship<Name extends EntityName, Relative extends EntityName> {
  readonly of: Name;
  readonly relativesOf: RelativesOf<Entities[Name], Entities[Relative]>;
  readonly to: Relative;
}

/** The condition that an entity has a relative of which a filter holds; it is the same one that all of it holds of. */
export const hasSome =
  <Name extends EntityName, Relative extends EntityName, Wanted>(
    { of, relativesOf, to }: Kinship<Name, Relative>,
    selection: SelectionOf<Wanted>,
  ): Condition<Wanted> =>
  (wanted, store) =>
    kin(store, { of, relativesOf, to }, selection(wanted, store));

const kin = <Name extends EntityName, Relative extends EntityName>(
  store: Store,
  { of, relativesOf, to }: Kinship<Name, Relative>,
  relatives: Selection,
): Selection => store.list(of).relation(relativesOf, store.list(to)).having(relatives);
