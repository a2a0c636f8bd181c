import type { VNode } from 'preact';
import type { MapChoice } from '../choices/map-choice.js';
import { useFrame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import type { MapView } from '../map/map-view.js';
import { WorldMap } from '../map/world-map.js';
import { mapMessages } from '../messages/map-messages.js';
import { mapContentOf } from './map-content-of.js';

/** The cities and twins to draw. */
export interface CityMapProps {
  readonly choice: MapChoice;
  /** What the map shows, for who does not see it. */
  readonly label: string;
  readonly view: MapView;
}

/** Draws cities as links to their pages, and an arc between those that are twinned; says how much of it all that is. */
export function CityMap({ choice, label, view }: CityMapProps): VNode {
  const { site, words, href } = useFrame();
  const { points, lines } = mapContentOf({ ...choice, hub: site.hub }, words.language);
  const links = points.map((point) => ({ ...point, href: point.href === undefined ? undefined : href(point.href) }));
  return (
    <>
      <WorldMap label={label} worldUrl={pathOf(site.assets.world)} points={links} lines={lines} view={view} />
      <LeftOut choice={choice} />
    </>
  );
}

function LeftOut({ choice: { cities, cityCount, pairs, pairCount } }: Pick<CityMapProps, 'choice'>): VNode | null {
  const { words } = useFrame();
  const texts = [
    ...(cities.length < cityCount ? [words.text(mapMessages.cities, { shown: cities.length, count: cityCount })] : []),
    ...(pairs.length < pairCount ? [words.text(mapMessages.pairs, { shown: pairs.length, count: pairCount })] : []),
  ];
  return texts.length > 0 ? <p class="remark">{texts.join(' ')}</p> : null;
}
