import { selectionOf, type Selection } from './selection.js';

/** What items of one list have to do with those of another, both by their ordinals. */
export interface Relation {
  /** The relatives of an item. */
  relativesOf(ordinal: number): Uint32Array;
  /** Selects the items that have a relative among those selected. */
  having(relatives: Selection): Selection;
}

/** The ordinals that belong to each ordinal, one row after the other (compressed sparse rows). */
interface Rows {
  readonly starts: Uint32Array;
  readonly ordinals: Uint32Array;
}

/** Turns the relatives of each item, in the order of the items, into their relation; there are so many relatives in all. */
export function relationOf(relatives: readonly (readonly number[])[], count: number): Relation {
  const rows = rowsOf(relatives);
  const inverse = turned(rows, count);
  return {
    relativesOf: (ordinal) => row(rows, ordinal),
    having: (selected) => {
      const having = selectionOf([]);
      selected.forEach((relative) => {
        for (const ordinal of row(inverse, relative)) having.add(ordinal);
      });
      return having;
    },
  };
}

const row = ({ starts, ordinals }: Rows, of: number): Uint32Array => ordinals.subarray(starts[of], starts[of + 1]);

function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const starts = new Uint32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
  return { starts, ordinals: Uint32Array.from(lists.flat()) };
}

/** Turns rows into those of the other side: what belonged to an ordinal now has it. */
function turned({ starts, ordinals }: Rows, count: number): Rows {
  const lists = Array.from({ length: count }, (): number[] => []);
  for (let index = 0; index + 1 < starts.length; index += 1) {
    for (const ordinal of ordinals.subarray(starts[index], starts[index + 1])) lists[ordinal]?.push(index);
  }
  return rowsOf(lists);
}
