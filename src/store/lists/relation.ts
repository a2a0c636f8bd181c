import { invertedLists, numberLists, type NumberLists } from './number-lists.js';
import { noneOf, type Selection } from './selection.js';

/** What items of one list have to do with those of another, both by their ordinals. */
export interface Relation {
  /** Selects the items that have a relative among those selected. */
  having(relatives: Selection): Selection;
  /** Selects the relatives of the items selected. */
  relativesOf(items: Selection): Selection;
}

/** Turns items, and the ordinals of the relatives of each, into their relation; there are so many relatives in all. */
export function relationOf<T>(
  items: readonly T[],
  relativesOf: (item: T) => readonly number[],
  count: number,
): Relation {
  const itself = new Uint32Array(count).map((_, ordinal) => ordinal);
  const relatives = numberLists(items, relativesOf);
  const related = invertedLists(relatives, itself);
  return {
    having: (selected) => listedBy(selected, related, items.length),
    relativesOf: (selected) => listedBy(selected, relatives, count),
  };
}

/** Selects what is listed, of so many, at the places selected. */
function listedBy(places: Selection, { starts, items }: NumberLists, count: number): Selection {
  const listed = noneOf(count);
  places.forEach((place) => {
    const end = starts[place + 1] ?? 0;
    for (let index = starts[place] ?? end; index < end; index += 1) listed.add(items[index] ?? 0);
  });
  return listed;
}
