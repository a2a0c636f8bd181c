import { describe, expect, it } from 'vitest';
import { byDate } from '../../src/store/by-date.js';
import { sorted } from '../../src/store/order.js';
import { shippedSnapshot } from '../source/publication.js';

const { Agreement } = await shippedSnapshot();

describe('agreements by date', () => {
  it('stand in the order of their dates, those without one last', () => {
    const dates = sorted(Agreement, byDate).map(({ date }) => date);
    const known = dates.filter((date) => date !== null);
    expect(dates).toEqual([...[...known].sort(), null, null]);
    expect(dates[0]).toBe('1961-07-28');
  });
});
