import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateRange, selectWithin } from '../../../src/graphql/filters/date-range.js';
import { Agreement } from '../../../src/model/agreement.js';
import { createCollection } from '../../../src/store/lists/collection.js';
import { naiveDate } from './naive-filter.js';
import { partialDates } from './random-filters.js';

const range = (from: string | null, to: string | null): DateRange => Object.assign(new DateRange(), { from, to });

/** Tells of a date whether it is within a range. */
const isWithin =
  (asked: DateRange) =>
  (date: string | null): boolean => {
    const agreement = Object.assign(new Agreement(), { slug: 'a', date });
    return selectWithin(asked, createCollection([agreement])).has(0);
  };

describe('a range of dates', () => {
  it.each([
    ['1974', '1974', '1974', true],
    ['1974', '1974-01-01', '1974-12-31', true],
    ['1974', '1974-01-02', '1974-12-31', false],
    ['1974', '1974-01-01', '1974-12-30', false],
    ['1976-02', '1976-02-01', '1976-02-29', true],
    ['1976-02', '1976-02-01', '1976-02-28', false],
    ['1977-02', '1977-02-01', '1977-02-28', true],
    ['1974-06-30', '1974-06', '1974-06', true],
    ['1974-06-30', '1974-07', '1975', false],
  ])('tells of %s whether it lies from %s to %s', (date, from, to, expected) => {
    expect(isWithin(range(from, to))(date)).toBe(expected);
  });

  it('has no end on the side that is not given', () => {
    expect(['1000', '1974', '9999'].map(isWithin(range('1974', null)))).toEqual([false, true, true]);
  });

  it('holds everything if it has no end at all, also what has no known date', () => {
    expect(['1974-06', null].map(isWithin(range(null, null)))).toEqual([true, true]);
  });

  it('holds no unknown date if it has an end', () => {
    expect(isWithin(range(null, '9999'))(null)).toBe(false);
  });

  it('holds a date if it holds every day the date may mean', () => {
    fc.assert(
      fc.property(partialDates, partialDates, partialDates, (date, from, to) => {
        fc.pre(from.slice(0, 4) < to.slice(0, 4));
        expect(isWithin(range(from, to))(date)).toBe(naiveDate(date, range(from, to)));
      }),
    );
  });

  it('selects of many agreements those that it holds one by one', () => {
    const some = fc.array(fc.option(partialDates, { freq: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(some, partialDates, partialDates, (dates, from, to) => {
        fc.pre(from.slice(0, 4) < to.slice(0, 4));
        const agreements = dates.map((date, index) =>
          Object.assign(new Agreement(), { slug: String(index + 100), date }),
        );
        const asked = range(from, to);
        expect(selectWithin(asked, createCollection(agreements)).array()).toEqual(
          [...dates.keys()].filter((ordinal) => naiveDate(dates[ordinal] ?? null, asked)),
        );
      }),
    );
  });

  it.each([
    ['1975', '1974'],
    ['1974-07', '1974-06'],
    ['1974-06-02', '1974-06-01'],
    ['1974-07', '1974-06-30'],
  ])('from %s to %s is a mistake of the client, who is told both', (from, to) => {
    expect(() => isWithin(range(from, to))(null)).toThrow(new RegExp(`${from}.*${to}`));
  });

  it('may begin within the year it ends with', () => {
    expect(isWithin(range('1974-07', '1974'))('1974-08')).toBe(true);
  });
});
