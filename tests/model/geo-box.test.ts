import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geoBoxSides, isGeoBox } from '../../src/model/geo-box.js';

describe('a box on the globe', () => {
  it('has its south and west before its north and east', () => {
    expect(geoBoxSides('45.38 9.04 45.54 9.28')).toEqual({ south: 45.38, west: 9.04, north: 45.54, east: 9.28 });
  });

  it.each([
    ['a city', '45.38 9.04 45.54 9.28'],
    ['the whole globe', '-90 -180 90 180'],
    ['a single point', '45 9 45 9'],
  ])('may hold %s', (_case, box) => {
    expect(isGeoBox(box)).toBe(true);
  });

  it.each([
    ['its north below its south', '45.54 9.04 45.38 9.28'],
    ['its east west of its west', '45.38 9.28 45.54 9.04'],
    ['a side beyond the south pole', '-90.1 0 0 0'],
    ['a side beyond the north pole', '0 0 90.1 0'],
    ['a side beyond the date line to the west', '0 -180.1 0 0'],
    ['a side beyond the date line to the east', '0 0 0 180.1'],
    ['three sides', '45 9 46'],
    ['words', 'south west north east'],
    ['commas', '45,9,46,10'],
    ['nothing', ''],
  ])('does not exist with %s', (_case, box) => {
    expect(isGeoBox(box)).toBe(false);
  });

  it('is read as it was written', () => {
    const side = fc.double({ min: -90, max: 90, noNaN: true }).map((degrees) => degrees + 0);
    fc.assert(
      fc.property(side, side, side, side, (south, west, north, east) => {
        expect(geoBoxSides([south, west, north, east].join(' '))).toEqual({ south, west, north, east });
      }),
    );
  });
});
