/** Lists of natural numbers, laid end to end: the list at a place is that part of `items` from its start to the next one. */
export interface NumberLists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Turns things, of each of which a list is taken, into these lists. */
export function numberLists<T>(things: readonly T[], listOf: (thing: T) => readonly number[]): NumberLists {
  const starts = [0];
  const items: number[] = [];
  for (const thing of things) {
    for (const item of listOf(thing)) items.push(item);
    starts.push(items.length);
  }
  return { starts: Uint32Array.from(starts), items: Uint32Array.from(items) };
}

/**
 * Turns what each place lists into where each item is listed: the list at an item's number has the places, ascending.
 * The number of an item is that at its place in `numbers`, all of which are below their count.
 */
export function invertedLists({ starts, items }: NumberLists, numbers: Uint32Array): NumberLists {
  const ends = new Uint32Array(numbers.length + 1);
  const numberAt = (index: number): number => numbers[items[index] ?? 0] ?? 0;
  const count = (index: number): number => ends[index] ?? 0;
  for (let index = 0; index < items.length; index += 1) ends[numberAt(index) + 1] = count(numberAt(index) + 1) + 1;
  for (let index = 1; index < ends.length; index += 1) ends[index] = count(index) + count(index - 1);
  const inverted = { starts: ends.slice(), items: new Uint32Array(items.length) };
  for (let place = 0; place + 1 < starts.length; place += 1) {
    for (let index = starts[place] ?? 0; index < (starts[place + 1] ?? 0); index += 1) {
      const next = count(numberAt(index));
      inverted.items[next] = place;
      ends[numberAt(index)] = next + 1;
    }
  }
  return inverted;
}
