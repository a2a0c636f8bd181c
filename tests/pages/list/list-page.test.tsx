import { describe, expect, it } from 'vitest';
import { listPage } from '../../../src/pages/list/list-page.js';
import { frameOf, written } from '../frame-of.js';

const { City: cities } = frameOf('en').site.snapshot;
const linesOf = (slugs: readonly string[]): number => {
  const items = cities.filter(({ slug }) => slugs.includes(slug));
  const props = { entity: 'City', items, totalCount: 3000, previous: undefined, next: undefined } as const;
  return written(listPage(props)(frameOf('en')).body).match(/class="map-line"/g)?.length ?? 0;
};

describe('the map of a list of cities', () => {
  it.each([
    ['every pair of them, whoever has most agreements', cities.map(({ slug }) => slug), cities.length - 1],
    ['the one pair of two', ['daegu', 'milano'], 1],
    ['none of one', ['milano'], 0],
    ['none where they are twinned with others only', ['daegu', 'osaka'], 0],
  ])('has a line for %s', (_what, slugs, lines) => {
    expect(linesOf(slugs)).toBe(lines);
  });
});
