import type { Agreement } from '../../model/agreement.js';
import type { City } from '../../model/city.js';
import { aroundView } from '../map/around-view.js';
import type { MapView } from '../map/map-view.js';
import { sheetWidth } from '../map/projection.js';
import { mostAgreements } from './most-agreements.js';
import { spread } from './spread.js';
import { twinPairs, type TwinPair } from './twin-pairs.js';

/** What a map could show. */
export interface MapSource {
  readonly cities: readonly City[];
  readonly agreements: readonly Agreement[];
  /** Those of the cities that the map is about: they come before the others. */
  readonly own?: readonly City[];
  readonly view: MapView;
}

/** What a map shows: some cities, some pairs of them that are twinned, and how many there are. */
export interface MapChoice {
  readonly cities: readonly City[];
  readonly cityCount: number;
  readonly pairs: readonly TwinPair[];
  /** How many pairs of the cities shown are twinned. */
  readonly pairCount: number;
}

/** A map of more than this is a blur, and a page too long to load. */
const mostCities = 75;

/** More lines than this hide the land, and one another. */
const mostPairs = 150;

/** How many marks may stand side by side across a map. */
const columns = 32;

/** Chooses what a map shows: everything, or of each area the city with most agreements, and the pairs among those. */
export function mapChoice({ cities, agreements, own = [], view }: MapSource): MapChoice {
  const chosen = cities.length > mostCities ? someOf(cities, own, view) : cities;
  const pairs = twinPairs(agreements, new Set(chosen));
  return { cities: chosen, cityCount: cities.length, pairs: pairs.slice(0, mostPairs), pairCount: pairs.length };
}

function someOf(cities: readonly City[], own: readonly City[], view: MapView): readonly City[] {
  const isOwn = new Set(own);
  const width = view === 'world' ? sheetWidth : aroundView({ points: cities, lines: [] }).width;
  return spread(cities, {
    most: mostCities,
    cell: width / columns,
    compare: (one, other) => Number(isOwn.has(other)) - Number(isOwn.has(one)) || mostAgreements(one, other),
  });
}
