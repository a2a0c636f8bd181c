import { describe, expect, it } from 'vitest';
import {
  costWith,
  leastCost,
  mostCost,
  sumOf,
  timesSize,
  type Cost,
  type Size,
} from '../../../src/graphql/limits/cost.js';

/** As many as the variable `n` says, 7 at the most. */
const n: Size = { with: ({ n }) => Number(n), most: 7 };

/** A cost that is added to itself, so many times over. */
const doubled = (cost: Cost, times: number): Cost => (times === 0 ? cost : doubled(sumOf([cost, cost]), times - 1));

describe('a cost', () => {
  it('without variables is a number', () => {
    expect(sumOf([1, timesSize(3, 2)])).toBe(7);
  });

  it('depends on variables', () => {
    const cost = sumOf([1, timesSize(n, sumOf([2, timesSize(n, 1)]))]);
    expect([2, 5].map((n) => costWith(cost, { n }))).toEqual([1 + 2 * (2 + 2), 1 + 5 * (2 + 5)]);
  });

  it('is nothing where nothing is counted, however often', () => {
    expect(timesSize(n, 0)).toBe(0);
  });

  it('has a least and a most', () => {
    const cost = sumOf([1, timesSize(n, 2)]);
    expect([leastCost(cost), mostCost(cost)]).toEqual([3, 15]);
  });

  it('is computed once for each of its parts: in a billion of billions of ways this would never end', () => {
    expect(costWith(doubled(timesSize(n, 1), 60), { n: 3 })).toBe(3 * 2 ** 60);
  });
});
