import type { VNode } from 'preact';
import type { Agreement } from '../../model/agreement.js';
import type { City } from '../../model/city.js';
import { pickTagged } from '../../model/text.js';
import { useFrame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import { WorldMap } from '../map/world-map.js';
import { twinPairs } from './twin-pairs.js';

/** The cities and agreements to draw. */
export interface CityMapProps {
  readonly cities: readonly City[];
  readonly agreements: readonly Agreement[];
  /** What the map shows, for who does not see it. */
  readonly label: string;
  /** The whole world, or the part of it around the cities. */
  readonly view: 'world' | 'around';
}

/** A map of more than this is a blur, and a page too long to load. */
const mostCities = 300;

/** Draws cities as links to their pages, and an arc between those that are twinned. */
export function CityMap({ cities, agreements, label, view }: CityMapProps): VNode {
  const { site, words, href } = useFrame();
  const shown = cities.slice(0, mostCities);
  const points = shown.map((city) => {
    const { value, language } = pickTagged(city.names, words.language);
    return { name: value, lang: language, href: href(city.id), location: city.location, isHub: city === site.hub };
  });
  const pairs = twinPairs(agreements).filter((pair) => pair.every((city) => shown.includes(city)));
  const lines = pairs.map(([from, to]) => ({ from: from.location, to: to.location }));
  return <WorldMap label={label} worldUrl={pathOf(site.assets.world)} points={points} lines={lines} view={view} />;
}
