import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { City } from '../model/city.js';
import { lazily } from '../model/lazily.js';
import { greatCircleDistance } from './great-circle-distance.js';
import { selectionOf, type Selection } from './lists/selection.js';

/** A circle on the globe: its middle in decimal degrees (WGS 84), and its radius in kilometres. */
export interface Circle {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
}

/** Finds cities by where they lie. */
export interface CitiesNear {
  /** Selects those whose distance from the middle of a circle, to the nearest 100 metres, is not more than its radius. */
  within(circle: Circle): Selection;
}

/** Half of the way around the Earth, as the index takes it, in kilometres: it takes a longer reach for a shorter one. */
const farthest = Math.PI * 6371;

/** The index takes the Earth for a hair smaller than we do, and we round: what may be within is asked for, and judged. */
const margin = { factor: 1.0001, kilometres: 0.1 };

/** Turns cities, by their ordinals, into their index in space (a k-d tree), made when it is first needed. */
export function createCitiesNear(cities: readonly City[]): CitiesNear {
  const index = lazily(() => {
    const tree = new KDBush(cities.length);
    for (const { location } of cities) tree.add(location.longitude, location.latitude);
    return tree.finish();
  });
  return {
    within: (circle) => {
      const { latitude, longitude, radiusKm } = circle;
      const isWithin = (ordinal: number): boolean => {
        const city = cities[ordinal];
        return city !== undefined && greatCircleDistance(city.location, circle) <= radiusKm;
      };
      if (cities.length === 0) return selectionOf([]);
      const reach = Math.min(radiusKm * margin.factor + margin.kilometres, farthest);
      return selectionOf(around(index(), longitude, latitude, Infinity, reach, isWithin));
    },
  };
}
