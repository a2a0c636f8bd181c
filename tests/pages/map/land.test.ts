import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { land } from '../../../src/pages/map/land.js';

describe('the land', () => {
  it('has Milan, São Paulo and the interior of Australia', () => {
    const inland = [
      [9.1895, 45.4643],
      [-46.6361, -23.5475],
      [134, -25],
    ] as const;
    expect(inland.filter(([longitude, latitude]) => !geoContains(land(), [longitude, latitude]))).toEqual([]);
  });

  it('has neither the oceans nor Antarctica', () => {
    const elsewhere = [
      [-30, 0],
      [-150, 30],
      [0, -85],
    ] as const;
    expect(elsewhere.filter(([longitude, latitude]) => geoContains(land(), [longitude, latitude]))).toEqual([]);
  });
});
