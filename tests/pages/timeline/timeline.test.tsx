import { describe, expect, it } from 'vitest';
import { byDate } from '../../../src/store/by-date.js';
import { inOrder } from '../../../src/store/lists/ordered.js';
import { Timeline } from '../../../src/pages/timeline/timeline.js';
import { frameOf, textOf, written } from '../frame-of.js';

const { Agreement } = frameOf('en').site.snapshot;
const html = written(<Timeline agreements={inOrder(Agreement, byDate).items} />, 'en');
const rows = html.split('<li>').slice(1);
const rowOf = (name: string): string => rows.find((row) => textOf(row).startsWith(name)) ?? '';

describe('the timeline', () => {
  it('has a row for each agreement, by the name of the twin', () => {
    expect(rows).toHaveLength(Agreement.length);
    expect(textOf(rows[0] ?? '')).toBe('São Paulo28 July 1961 (signed)');
  });

  it.each([
    ['Lyon', 'a day as a point', /<circle class="day" cx="12\.\d+%"/],
    ['Chicago', 'a month as a bar of a month', /<rect class="month" x="22\.\d+%" width="0\.13\d%"/],
    ['Osaka', 'a year as a bar of a year', /<rect class="year" x="35\.\d+%" width="1\.66\d%"/],
    ['Birmingham', 'an unknown date as a broken line', /<line class="undated"/],
  ])('shows of %s %s', (name, _what, mark) => {
    expect(rowOf(name)).toMatch(mark);
    expect(rowOf(name).match(/class="(day|month|year|undated)"/g)).toHaveLength(1);
  });

  it('says in words what is not known', () => {
    expect(textOf(rowOf('Birmingham'))).toContain('date not known');
  });

  it('is left out where no date is known', () => {
    expect(written(<Timeline agreements={Agreement.filter(({ date }) => date === null)} />)).toBe('');
  });
});
