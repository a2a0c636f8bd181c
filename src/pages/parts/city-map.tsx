import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import { WorldMap } from '../map/world-map.js';
import { mapContentOf, type MapSource } from './map-content-of.js';

/** The cities and agreements to draw. */
export interface CityMapProps extends Omit<MapSource, 'hub'> {
  /** What the map shows, for who does not see it. */
  readonly label: string;
  /** The whole world, or the part of it around the cities. */
  readonly view: 'world' | 'around';
}

/** Draws cities as links to their pages, and an arc between those that are twinned. */
export function CityMap({ cities, agreements, label, view }: CityMapProps): VNode {
  const { site, words, href } = useFrame();
  const { points, lines } = mapContentOf({ cities, agreements, hub: site.hub }, words.language);
  const links = points.map((point) => ({ ...point, href: point.href === undefined ? undefined : href(point.href) }));
  return <WorldMap label={label} worldUrl={pathOf(site.assets.world)} points={links} lines={lines} view={view} />;
}
