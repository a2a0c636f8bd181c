import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeScale } from '../../../src/pages/timeline/time-scale.js';

const scale = createTimeScale(['1961-07-28', '1973-04', '2015']);
const endOf = (date: string): number => {
  const { start, length } = scale.extentOf(date);
  return start + length;
};

/** A day between the marked of the scale. */
const day = fc
  .date({ min: new Date('1960-01-01T00:00:00Z'), max: new Date('2019-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Percentages are rounded to a thousandth. */
const tolerance = 0.002;

describe('the scale of a timeline', () => {
  it('has whole decades, from before the first date to after the last', () => {
    expect(scale.marked).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  });

  it('goes on to the next decade where a date is the first of one', () => {
    expect(createTimeScale(['1990']).marked).toEqual([1990, 2000]);
  });

  it('has longer parts where the dates lie far apart', () => {
    expect(createTimeScale(['1204', '2015']).marked).toEqual([
      1200, 1300, 1400, 1500, 1600, 1700, 1800, 1900, 2000, 2100,
    ]);
    expect(createTimeScale(['1000', '9999-12-31']).marked.length).toBeLessThan(12);
  });

  it('begins at nothing and ends at all', () => {
    expect(scale.extentOf('1960').start).toBe(0);
    expect(endOf('2019')).toBeCloseTo(100, 2);
  });

  it('gives a day a day, a month its length, and a year a year', () => {
    const days = 21_915;
    expect(scale.extentOf('1967-09-22').length).toBeCloseTo(100 / days, 2);
    expect(scale.extentOf('1968-02').length).toBeCloseTo(2900 / days, 2);
    expect(scale.extentOf('1968').length).toBeCloseTo(36_600 / days, 2);
    expect(scale.extentOf('1999-12').length).toBeCloseTo(3100 / days, 2);
  });

  it('puts each day into its month, and each month into its year', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [month, year] = [date.slice(0, 7), date.slice(0, 4)];
        for (const [inner, outer] of [
          [date, month],
          [month, year],
        ] as const) {
          expect(scale.extentOf(inner).start).toBeGreaterThanOrEqual(scale.extentOf(outer).start - tolerance);
          expect(endOf(inner)).toBeLessThanOrEqual(endOf(outer) + tolerance);
        }
      }),
    );
  });

  it('keeps the order of time', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, second] = [one, other].sort();
        expect(scale.extentOf(first ?? '').start).toBeLessThanOrEqual(scale.extentOf(second ?? '').start);
      }),
    );
  });
});
