import type { VNode } from 'preact';
import { greatCircle } from './great-circle.js';
import type { MapLine } from './map-content.js';
import type { MarkSizes } from './mark-sizes.js';
import { pathText } from './path-text.js';

/** Lines are drawn finer than the land, since views may enlarge them. */
const decimals = 2;

/** Turns the ties between the places of a map into great circles. They are for the eye only: the points tell the rest. */
export function Lines({ lines, sizes }: { readonly lines: readonly MapLine[]; readonly sizes: MarkSizes }): VNode {
  return (
    <g aria-hidden="true" fill="none" stroke-width={sizes.line} stroke-linecap="round">
      {lines.map((line) => (
        <path class="map-line" d={pathText(greatCircle(line), decimals)} />
      ))}
    </g>
  );
}
