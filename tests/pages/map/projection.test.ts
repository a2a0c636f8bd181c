import { describe, expect, it } from 'vitest';
import type { Location } from '../../../src/pages/map/location.js';
import { project, sheetWidth } from '../../../src/pages/map/projection.js';
import { equalEarth } from './equal-earth.js';

/** How far the sheet may be from the formula, in its units. */
const precision = 3;

const places: readonly (readonly [name: string, Location])[] = [
  ['Milan', { latitude: 45.4643, longitude: 9.1895 }],
  ['São Paulo', { latitude: -23.5475, longitude: -46.6361 }],
  ['Osaka', { latitude: 34.6938, longitude: 135.5011 }],
  ['Melbourne', { latitude: -37.814, longitude: 144.9633 }],
  ['Dakar', { latitude: 14.6937, longitude: -17.4441 }],
  ['a place on the meridian of 180°', { latitude: -16.5, longitude: 180 }],
  ['a place beyond it', { latitude: 64.4, longitude: -173.2 }],
];

describe('the projection', () => {
  it.each(places)('puts %s where the formula of Equal Earth does', (_, location) => {
    const { x, y } = equalEarth(location);
    expect(project(location).x).toBeCloseTo(x, precision);
    expect(project(location).y).toBeCloseTo(y, precision);
  });

  it('fills the width of the sheet with the equator', () => {
    expect(project({ latitude: 0, longitude: -168.99999 }).x).toBeCloseTo(0, precision);
    expect(project({ latitude: 0, longitude: 190.99999 }).x).toBeCloseTo(sheetWidth, precision);
  });
});
