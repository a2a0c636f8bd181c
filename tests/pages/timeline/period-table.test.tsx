import { describe, expect, it } from 'vitest';
import { Statistics, YearCount } from '../../../src/model/statistics.js';
import { PeriodTable } from '../../../src/pages/timeline/period-table.js';
import { textOf, written } from '../frame-of.js';

const statisticsOf = (undated: number): Statistics => {
  const counts = [
    [1960, 12_000],
    [1963, 345],
    [1989, 6000],
  ] as const;
  const byYear = counts.map(([year, agreements]) => Object.assign(new YearCount(), { year, agreements }));
  return Object.assign(new Statistics(), { byYear, undated });
};
const rowsOf = (html: string): readonly string[] =>
  html
    .split('<tr>')
    .slice(1)
    .map((row) => textOf(row.replaceAll('</th>', ' ')));

describe('the table of periods', () => {
  const html = written(<PeriodTable statistics={statisticsOf(7)} />, 'en');

  it('has a row for each period, with its number, and one for what is not dated', () => {
    expect(rowsOf(html)).toEqual([
      'Years Agreements',
      '1960–1964 12,345',
      '1965–1969 0',
      '1970–1974 0',
      '1975–1979 0',
      '1980–1984 0',
      '1985–1989 6,000',
      'Date not known 7',
    ]);
  });

  it('draws a bar as long as the number, for the eye only', () => {
    const bars = [...html.matchAll(/<svg class="bar" aria-hidden="true"[^>]*><rect width="([\d.]+%)"/g)];
    expect(bars.map(([, width]) => width)).toEqual(['100%', '0%', '0%', '0%', '0%', '48.6%', '0.1%']);
  });

  it('is told in the language of the page', () => {
    expect(rowsOf(written(<PeriodTable statistics={statisticsOf(0)} />, 'it')).slice(0, 2)).toEqual([
      'Anni Accordi',
      '1960–1964 12.345',
    ]);
  });
});
