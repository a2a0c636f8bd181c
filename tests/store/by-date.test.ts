import { describe, expect, it } from 'vitest';
import { byDate } from '../../src/store/by-date.js';
import { inOrder } from '../../src/store/lists/ordered.js';
import { shippedSnapshot } from '../source/publication.js';

const { Agreement } = await shippedSnapshot();

describe('agreements by date', () => {
  it('stand in the order of their dates, those without one last', () => {
    const dates = inOrder(Agreement, byDate).items.map(({ date }) => date);
    const known = dates.filter((date) => date !== null);
    expect(dates).toEqual([...[...known].sort(), null, null]);
    expect(dates[0]).toBe('1961-07-28');
  });
});
