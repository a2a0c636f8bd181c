import type { Agreement } from '../../model/agreement.js';
import type { City } from '../../model/city.js';
import { pickTagged } from '../../model/text.js';
import type { MapContent } from '../map/map-content.js';
import { twinPairs } from './twin-pairs.js';

/** What a map is made from. */
export interface MapSource {
  readonly cities: readonly City[];
  readonly agreements: readonly Agreement[];
  /** The city that all agreements have in common, where there is one. */
  readonly hub: City | undefined;
}

/** A map of more than this is a blur, and a page too long to load. */
const mostCities = 300;

/** Turns cities and agreements into what a map shows: a point for each city, a line between those that are twinned. */
export function mapContentOf({ cities, agreements, hub }: MapSource, language: string): MapContent {
  const shown = new Set(cities.slice(0, mostCities));
  const pairs = twinPairs(agreements).filter((pair) => pair.every((city) => shown.has(city)));
  return {
    points: [...shown].map((city) => {
      const name = pickTagged(city.names, language);
      const lang = name.language === language ? undefined : name.language;
      return { name: name.value, lang, location: city.location, isHub: city === hub, href: city.id };
    }),
    lines: pairs.map(([from, to]) => ({ from: from.location, to: to.location })),
  };
}
