import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsOf } from '../../../src/pages/timeline/periods.js';

const byYear = (entries: readonly (readonly [number, number])[]): Parameters<typeof periodsOf>[0] =>
  entries.map(([year, agreements]) => ({ year, agreements }));
const years = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 100_000 })), {
    selector: ([year]) => year,
    maxLength: 80,
  })
  .map((entries) => byYear(entries.toSorted(([one], [other]) => one - other)));

describe('the periods of years', () => {
  it.each([
    ['single years', [1995, 2001], { first: 1995, last: 1995, count: 7 }, 7],
    ['five years', [1952, 2026], { first: 1950, last: 1954, count: 7 }, 16],
    ['decades', [1836, 2026], { first: 1830, last: 1839, count: 7 }, 20],
    ['half centuries', [836, 1850], { first: 800, last: 849, count: 7 }, 22],
  ])('are %s from %j', (_what, [earliest = 0, latest = 0], first, length) => {
    const periods = periodsOf(
      byYear([
        [earliest, 7],
        [latest, 1],
      ]),
    );
    expect(periods[0]).toEqual(first);
    expect(periods).toHaveLength(length);
  });

  it('are none of no years', () => {
    expect(periodsOf([])).toEqual([]);
  });

  it('have counts that add up, equal lengths and no gaps, and are few', () => {
    fc.assert(
      fc.property(years, (all) => {
        const periods = periodsOf(all);
        const sum = periods.reduce((total, { count }) => total + count, 0);
        expect(sum).toBe(all.reduce((total, { agreements }) => total + agreements, 0));
        expect(new Set(periods.map(({ first, last }) => last - first)).size).toBeLessThanOrEqual(1);
        expect(periods.slice(1).map(({ first }) => first - 1)).toEqual(periods.slice(0, -1).map(({ last }) => last));
        expect(periods.length).toBeLessThanOrEqual(24);
        for (const { year } of all)
          expect(periods.filter(({ first, last }) => first <= year && year <= last)).toHaveLength(1);
      }),
    );
  });
});
