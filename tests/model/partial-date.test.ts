import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateDatatype, isPartialDate, precisionOf, yearOf } from '../../src/model/partial-date.js';

const xsd = 'http://www.w3.org/2001/XMLSchema#';

describe('a partial date', () => {
  it.each([
    ['1961-07-28', 'DAY', 'date'],
    ['1973-04', 'MONTH', 'gYearMonth'],
    ['1974', 'YEAR', 'gYear'],
  ])('is known by the length of %s to be a %s, which is an xsd:%s', (date, precision, datatype) => {
    expect([precisionOf(date), dateDatatype(date)]).toEqual([precision, xsd + datatype]);
  });

  it.each(['1961-07-28', '1973-04', '1974'])('has the year that %s begins with', (date) => {
    expect(yearOf(date)).toBe(Number(date.slice(0, 4)));
  });

  it.each([
    ['precision', precisionOf],
    ['datatype', dateDatatype],
  ])('has no %s in another form', (_what, read) => {
    expect(() => read('1961-7')).toThrow(RangeError);
  });

  it.each(['2000-02-29', '2024-02-29', '9999-12-31', '1000', '1000-01'])('exists: %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    ['a day its month does not have', '1973-02-30'],
    ['a leap day of a year that has none', '1900-02-29'],
    ['a month that no year has', '1973-13'],
    ['the month zero', '1973-00'],
    ['the day zero', '1973-01-00'],
    ['the day first', '28/07/1961'],
    ['no zeros', '1961-7-28'],
    ['a year of two digits', '61'],
    ['a year before 1000', '0999'],
    ['a year of five digits', '19610'],
    ['a time', '1961-07-28T00:00:00Z'],
    ['a time zone', '1961-07-28Z'],
    ['a line break', '1961-07-28\n'],
    ['an open end', '1961-'],
    ['words', 'luglio 1961'],
    ['nothing', ''],
  ])('does not exist with %s', (_case, date) => {
    expect(isPartialDate(date)).toBe(false);
  });

  it('exists for every day of the calendar, at every precision', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => isPartialDate(day.toISOString().slice(0, length))),
    );
  });
});
