import { describe, expect, it } from 'vitest';
import { sortKey, type Key, type SortKeyOptions } from '../../../src/store/lists/sort-key.js';

/** Sorts keys, as an order of one key does. */
function sorted(keys: readonly Key[], options?: SortKeyOptions): readonly Key[] {
  const order = sortKey((key: Key) => key, options);
  return keys.toSorted((a, b) => order.compare(a, b));
}

describe('a sort key', () => {
  it('compares numbers as numbers', () => {
    expect(sorted([10, 9, -1])).toEqual([-1, 9, 10]);
  });

  it('compares texts by their code units', () => {
    expect(sorted(['b', 'a', 'É', 'Z'])).toEqual(['Z', 'a', 'b', 'É']);
  });

  it('compares texts by the rules of a language, where it is given one', () => {
    expect(sorted(['z', 'ä', 'a'], { collator: new Intl.Collator('sv') })).toEqual(['a', 'z', 'ä']);
  });

  it('turns the other way round', () => {
    expect(sorted([1, 3, 2], { descending: true })).toEqual([3, 2, 1]);
  });

  it.each([true, false])('puts what is not known last, descending or not (%s)', (descending) => {
    expect(sorted([null, 1, null], { descending })).toEqual([1, null, null]);
  });
});
