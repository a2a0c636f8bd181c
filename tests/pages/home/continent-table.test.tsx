import { describe, expect, it } from 'vitest';
import { Agreement } from '../../../src/model/agreement.js';
import type { City } from '../../../src/model/city.js';
import { ContinentTable } from '../../../src/pages/home/continent-table.js';
import { cityOf } from '../choices/made-up-cities.js';
import { frameOf, textOf, written } from '../frame-of.js';

const { City: shipped } = frameOf('en').site.snapshot;
const [milan] = shipped.filter(({ slug }) => slug === 'milano');
const tableOf = (cities: readonly City[], count = cities.length): string =>
  written(<ContinentTable name="Europe" choice={{ cities, count }} />, 'en').replaceAll(/<\/(th|td)>/g, ' ');
const captionOf = (html: string): string => textOf(/<caption>.*<\/caption>/.exec(html)?.[0] ?? '');
const rowsOf = (html: string): readonly string[] => html.split('<tr>').slice(2).map(textOf);

/** A city whose agreements came about in these years. */
const twinnedIn = (...years: readonly (number | null)[]): City =>
  Object.assign(cityOf({ latitude: 0, longitude: 0 }), {
    names: [{ language: 'en', value: 'Somewhere' }],
    country: milan?.country,
    agreements: years.map((year) =>
      Object.assign(new Agreement(), { year, date: year === null ? null : String(year), dateMeaning: null }),
    ),
  });

describe('the table of a continent', () => {
  it('says how many cities there are, and which are shown where not all are', () => {
    expect(captionOf(tableOf([twinnedIn(1990)]))).toBe('Europe 1');
    expect(captionOf(tableOf([twinnedIn(1990)], 12_345))).toBe('Europe 12,345 the 1 with most agreements');
  });

  it('orders the cities by their names in the language', () => {
    const rows = rowsOf(tableOf(shipped.toReversed()));
    expect(rows).toEqual(rows.toSorted((one, other) => one.localeCompare(other, 'en')));
  });

  it.each([
    ['the date of one agreement', [1990], '1990'],
    ['that a date is not known', [null], 'date not known'],
    ['how many agreements there are, and when the first came about', [1990, 1974, null], '3 agreements since 1974'],
    ['how many agreements there are where none is dated', [null, null], '2 agreements'],
    ['nothing of none', [], ''],
  ])('says %s', (_what, years, text) => {
    expect(rowsOf(tableOf([twinnedIn(...years)]))).toEqual([`Somewhere Italy ${text}`.trim()]);
  });
});
