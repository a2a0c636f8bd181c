import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircleDistance } from '../../src/store/great-circle-distance.js';
import { GeoCoordinates } from '../../src/model/geo-coordinates.js';

/** Half the way around the Earth, in kilometres. */
const farthest = 20_015.2;

const at = (latitude: number, longitude: number): GeoCoordinates =>
  Object.assign(new GeoCoordinates(), { latitude, longitude });

const point = fc
  .tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }))
  .map(([latitude, longitude]) => at(latitude, longitude));

describe('the distance along a great circle', () => {
  it.each([
    ['from pole to pole is half the way around', at(90, 0), at(-90, 77), 20_015.1],
    ['from the pole to the equator is a quarter', at(90, 0), at(0, -123), 10_007.6],
    ['over the date line is short', at(0, 179.5), at(0, -179.5), 111.2],
    ['of one degree of latitude is 111 km', at(45, 9), at(46, 9), 111.2],
    ['of one degree of longitude shrinks to the north', at(60, 9), at(60, 10), 55.6],
  ])('%s', (_sentence, from, to, kilometres) => {
    expect(greatCircleDistance(from, to)).toBe(kilometres);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(greatCircleDistance(a, b)).toBe(greatCircleDistance(b, a));
      }),
    );
  });

  it('is 0 to the point itself', () => {
    fc.assert(
      fc.property(point, (a) => {
        expect(greatCircleDistance(a, a)).toBe(0);
      }),
    );
  });

  it('is never more than half the way around, nor less than nothing', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(Math.abs(greatCircleDistance(a, b) - farthest / 2)).toBeLessThanOrEqual(farthest / 2);
      }),
    );
  });
});
