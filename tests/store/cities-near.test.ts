import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { City } from '../../src/model/city.js';
import { createCitiesNear } from '../../src/store/cities-near.js';
import { greatCircleDistance } from '../../src/store/great-circle-distance.js';

const degrees = (most: number): fc.Arbitrary<number> =>
  fc.oneof(fc.double({ min: -most, max: most, noNaN: true }), fc.constantFrom(-most, 0, most));
const points = fc.record({ latitude: degrees(90), longitude: degrees(180) });
const radii = fc.oneof(fc.double({ min: 0, max: 20_100, noNaN: true }), fc.constantFrom(0, 0.1, 100, 20_015, 20_100));

describe('the cities within a circle', () => {
  it('are those whose distance is not more than its radius, also at the poles and across the date line', () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 60 }), points, radii, (places, middle, radiusKm) => {
        const cities = places.map((location) => Object.assign(new City(), { location }));
        const expected = [...cities.keys()].filter(
          (ordinal) => greatCircleDistance(cities[ordinal]?.location ?? middle, middle) <= radiusKm,
        );
        expect(
          createCitiesNear(cities)
            .within({ ...middle, radiusKm })
            .array(),
        ).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('are none where there are no cities', () => {
    expect(createCitiesNear([]).within({ latitude: 0, longitude: 0, radiusKm: 20_100 }).size()).toBe(0);
  });
});
