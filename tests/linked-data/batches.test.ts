import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '../../src/linked-data/batches.js';

describe('items in batches', () => {
  it('are all of them, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 })), fc.integer({ min: 1, max: 9 }), (items, most) => {
        expect([...batches(items, { most, weightOf: (item) => item })].flat()).toEqual(items);
      }),
    );
  });

  it('are as many as a batch may have, and the rest', () => {
    expect([...batches([1, 2, 3, 4, 5], { most: 2 })]).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('end a batch that is heavy enough with them', () => {
    expect([...batches([1, 9, 1, 1], { most: 3, weightOf: (item) => item })]).toEqual([
      [1, 9],
      [1, 1],
    ]);
  });
});
