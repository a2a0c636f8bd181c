import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invertedLists, numberLists, type NumberLists } from '../../../src/store/lists/number-lists.js';

/** The lists as they are written by hand. */
const written = ({ starts, items }: NumberLists): readonly (readonly number[])[] =>
  [...starts.subarray(1)].map((end, place) => [...items.subarray(starts[place], end)]);

const list = fc.uniqueArray(fc.nat(9), { maxLength: 5 });

describe('lists of numbers', () => {
  it('are those they were made from', () => {
    fc.assert(
      fc.property(fc.array(list), (lists) => {
        expect(written(numberLists(lists, (numbers) => numbers))).toEqual(lists);
      }),
    );
  });

  it('are turned into where each number is listed, under its new number', () => {
    const lists = numberLists([[0, 2], [], [2, 1]], (numbers) => numbers);
    expect(written(invertedLists(lists, Uint32Array.of(2, 0, 1)))).toEqual([[2], [0, 2], [0]]);
  });

  it('are themselves again when they are turned twice, but for the order in each', () => {
    const same = Uint32Array.from({ length: 10 }, (_, number) => number);
    fc.assert(
      fc.property(fc.array(list, { minLength: 10, maxLength: 10 }), (lists) => {
        const turned = invertedLists(
          invertedLists(
            numberLists(lists, (numbers) => numbers),
            same,
          ),
          same,
        );
        expect(written(turned)).toEqual(lists.map((numbers) => numbers.toSorted((a, b) => a - b)));
      }),
    );
  });
});
