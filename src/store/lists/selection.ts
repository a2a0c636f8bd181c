import { TypedFastBitSet } from 'typedfastbitset';

/** Which items of a list are wanted, each by its ordinal: its place in the order of the slugs. It is never changed. */
export type Selection = TypedFastBitSet;

/** Selects the items with these ordinals. */
export const selectionOf = (ordinals: Iterable<number>): Selection => new TypedFastBitSet(ordinals);

/** Selects none of the items of a list that has so many; who makes the selection adds to it before giving it away. */
export const noneOf = (count: number): Selection => TypedFastBitSet.fromWords(new Uint32Array(Math.ceil(count / 32)));

/** Selects all items of a list that has so many. */
export function everyOne(count: number): Selection {
  const selection = new TypedFastBitSet();
  selection.addRange(0, count);
  return selection;
}

/** Selects what all selections have, of the items there are. */
export const inAll = (selections: readonly Selection[], all: Selection): Selection =>
  selections.reduce((one, other) => one.new_intersection(other), all);

/** Selects what any of the selections has. */
export function inAny(selections: readonly Selection[]): Selection {
  const [only, ...others] = selections;
  if (only && others.length === 0) return only;
  const union = new TypedFastBitSet();
  for (const selection of selections) union.union(selection);
  return union;
}
