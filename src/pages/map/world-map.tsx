import type { VNode } from 'preact';
import { aroundView } from './around-view.js';
import { Lines } from './lines.js';
import type { MapContent } from './map-content.js';
import type { MapView } from './map-view.js';
import { markSizes } from './mark-sizes.js';
import { Points } from './points.js';
import { sheetWidth } from './projection.js';
import { viewBox } from './view-box.js';
import { worldView } from './world-view.js';

/** What a map shows, what it is called, and where the file of the world lies. */
export interface WorldMapProps extends MapContent {
  readonly label: string;
  readonly worldUrl: string;
  readonly view: MapView;
}

/** About how wide a map is shown, in pixels: the world across a page, a part of it beside the facts. */
const shownWidth: Readonly<Record<MapView, number>> = { world: sheetWidth, around: 440 };

/** A map as a group of links, in the order of its points; marks and labels look equally big in both views. */
export function WorldMap({ label, worldUrl, points, lines, view }: WorldMapProps): VNode {
  const box = view === 'world' ? worldView(points.map(({ location }) => location)) : aroundView({ points, lines });
  const sizes = markSizes(box.width / shownWidth[view]);
  return (
    <svg class={`map map-${view}`} viewBox={viewBox(box)} role="group" aria-label={label}>
      <g aria-hidden="true">
        <use class="map-graticule" href={`${worldUrl}#graticule`} stroke-width={sizes.line / 2} />
        <use class="map-land" href={`${worldUrl}#land`} />
      </g>
      <Lines lines={lines} sizes={sizes} />
      <Points points={points} lines={lines} view={box} sizes={sizes} />
    </svg>
  );
}
