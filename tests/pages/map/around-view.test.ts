import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundView } from '../../../src/pages/map/around-view.js';
import { isBoxWithin } from '../../../src/pages/map/box.js';
import { extent } from '../../../src/pages/map/extent.js';
import { sheetWidth } from '../../../src/pages/map/projection.js';
import { lyon, milan, osaka, tie } from './cities.js';

const location = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the view around some places', () => {
  it('enlarges the sheet five times at most', () => {
    expect(aroundView({ points: [milan, lyon], lines: [] }).width).toBe(sheetWidth / 5);
  });

  it('is twice as wide as high, or as asked for', () => {
    const content = { points: [milan, osaka], lines: [] };
    const [usual, asked] = [aroundView(content), aroundView(content, 1.5)];
    expect(usual.width / usual.height).toBeCloseTo(2);
    expect(asked.width / asked.height).toBeCloseTo(1.5);
  });

  it('has the lines within, which bend beyond their ends', () => {
    const content = { points: [milan, osaka], lines: [tie(osaka)] };
    expect(isBoxWithin(extent(content), aroundView(content))).toBe(true);
  });

  it('shows some of the world even without any place', () => {
    expect(aroundView({ points: [], lines: [] }).width).toBe(sheetWidth / 5);
  });

  it('always has the places within, and is never wider than the sheet', () => {
    fc.assert(
      fc.property(fc.array(location, { minLength: 1, maxLength: 6 }), (locations) => {
        const content = { points: locations.map((place) => ({ name: '', location: place })), lines: [] };
        const view = aroundView(content);
        expect(view.x >= 0 && view.x + view.width <= sheetWidth + 1e-9).toBe(true);
        const slack = 1e-9;
        const wider = {
          x: view.x - slack,
          y: view.y - slack,
          width: view.width + 2 * slack,
          height: view.height + 2 * slack,
        };
        expect(isBoxWithin(extent(content), wider)).toBe(true);
      }),
    );
  });
});
