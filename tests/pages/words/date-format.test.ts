import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDateFormat } from '../../../src/pages/words/date-format.js';

afterEach(() => vi.unstubAllEnvs());

describe('a date in words', () => {
  it.each([
    ['1967-09-22', 'it-IT', '22 settembre 1967'],
    ['1973-04', 'it-IT', 'aprile 1973'],
    ['1974', 'it-IT', '1974'],
    ['1967-09-02', 'en-GB', '2 September 1967'],
    ['1973-04', 'en-GB', 'April 1973'],
    ['2024-02-29', 'en-GB', '29 February 2024'],
  ])('turns %s in %s into %s', (date, locale, words) => {
    expect(createDateFormat(locale)(date)).toBe(words);
  });

  it.each([
    ['Pacific/Pago_Pago', 660],
    ['UTC', 0],
    ['Pacific/Kiritimati', -840],
  ])('tells of any day the year and the day it is, where the clock is that of %s', (timeZone, offset) => {
    vi.stubEnv('TZ', timeZone);
    expect(new Date('2020-01-01').getTimezoneOffset()).toBe(offset);
    const range = { min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (moment) => {
        const date = moment.toISOString().slice(0, 10);
        const [year = 0, , day = 0] = date.split('-').map(Number);
        expect(createDateFormat('en-GB')(date)).toMatch(new RegExp(`^${day} [A-Z][a-z]+ ${year}$`));
      }),
    );
  });
});
