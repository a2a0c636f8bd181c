import { invertedLists, numberLists } from './number-lists.js';
import { noneOf, type Selection } from './selection.js';

/** What items of one list have to do with those of another, both by their ordinals. */
export interface Relation {
  /** Selects the items that have a relative among those selected. */
  having(relatives: Selection): Selection;
}

/** Turns items, and the ordinals of the relatives of each, into their relation; there are so many relatives in all. */
export function relationOf<T>(
  items: readonly T[],
  relativesOf: (item: T) => readonly number[],
  count: number,
): Relation {
  const itself = new Uint32Array(count).map((_, ordinal) => ordinal);
  const { starts, items: related } = invertedLists(numberLists(items, relativesOf), itself);
  return {
    having: (selected) => {
      const having = noneOf(items.length);
      selected.forEach((relative) => {
        const end = starts[relative + 1] ?? 0;
        for (let index = starts[relative] ?? end; index < end; index += 1) having.add(related[index] ?? 0);
      });
      return having;
    },
  };
}
