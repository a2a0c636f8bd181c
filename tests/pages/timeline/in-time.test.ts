import { describe, expect, it } from 'vitest';
import { inTime } from '../../../src/pages/timeline/in-time.js';
import { shippedSnapshot } from '../../source/publication.js';

const { Agreement } = await shippedSnapshot();

describe('agreements in time', () => {
  it('stand in the order of their dates, those without one last', () => {
    const dates = inTime(Agreement).map(({ date }) => date);
    const known = dates.filter((date) => date !== null);
    expect(dates).toEqual([...[...known].sort(), null, null]);
    expect(dates[0]).toBe('1961-07-28');
  });
});
