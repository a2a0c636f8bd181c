import type { GeoPermissibleObjects } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { pathText } from '../../../src/pages/map/path-text.js';
import { project, sheetWidth } from '../../../src/pages/map/projection.js';
import { placesOf } from './places-of.js';

const line = (...coordinates: [number, number][]): GeoPermissibleObjects => ({ type: 'LineString', coordinates });

describe('the text of a path', () => {
  it('starts and ends where its line does', () => {
    const places = placesOf(pathText(line([9.1895, 45.4643], [135.5011, 34.6938]), 2)).flat();
    const [from, to] = [
      project({ latitude: 45.4643, longitude: 9.1895 }),
      project({ latitude: 34.6938, longitude: 135.5011 }),
    ];
    expect(places.at(0)?.x).toBeCloseTo(from.x, 1);
    expect(places.at(0)?.y).toBeCloseTo(from.y, 1);
    expect(places.at(-1)?.x).toBeCloseTo(to.x, 1);
    expect(places.at(-1)?.y).toBeCloseTo(to.y, 1);
  });

  it('follows the great circle, which runs farther north than both its ends', () => {
    const places = placesOf(pathText(line([9.1895, 45.4643], [135.5011, 34.6938]))).flat();
    expect(Math.min(...places.map(({ y }) => y))).toBeLessThan(project({ latitude: 60, longitude: 60 }).y);
  });

  it('is cut where the sheet ends', () => {
    const [first = [], second = [], ...others] = placesOf(pathText(line([151.2, -33.9], [-118.2, 34.1])));
    expect(others).toEqual([]);
    expect(first.at(-1)?.x).toBeGreaterThan(0.9 * sheetWidth);
    expect(second.at(0)?.x).toBeLessThan(0.1 * sheetWidth);
  });

  it('has no more decimals than asked for', () => {
    const text = pathText(line([9.1895, 45.4643], [135.5011, 34.6938]));
    expect(text).toMatch(/^M[\d.]+ [\d.]+l/);
    expect(text).not.toMatch(/\.\d\d/);
  });
});
