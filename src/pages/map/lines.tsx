import type { VNode } from 'preact';
import { greatCircle } from './great-circle.js';
import type { MapLine } from './map-content.js';
import type { MarkSizes } from './mark-sizes.js';
import { pathText } from './path-text.js';

/** Lines are drawn finer than the land, since views may enlarge them. */
const decimals = 2;

interface LineProps {
  readonly line: MapLine;
  readonly sizes: MarkSizes;
}

/** One line, with surroundings that answer to the pointer if it leads somewhere. */
function Line({ line, sizes }: LineProps): VNode {
  const d = pathText(greatCircle(line), decimals);
  const path = <path class={line.isFaint ? 'map-line map-line-faint' : 'map-line'} d={d} />;
  if (line.href === undefined) return path;
  return (
    <a href={line.href} tabindex={-1}>
      {line.name !== undefined && <title>{line.name}</title>}
      <path d={d} stroke="transparent" stroke-width={sizes.lineReach} />
      {path}
    </a>
  );
}

/** The ties between the places of a map. They are for the eye (and the pointer) only: the points tell the rest. */
export function Lines({ lines, sizes }: { readonly lines: readonly MapLine[]; readonly sizes: MarkSizes }): VNode {
  return (
    <g aria-hidden="true" fill="none" stroke-width={sizes.line} stroke-linecap="round">
      {lines.map((line) => (
        <Line line={line} sizes={sizes} />
      ))}
    </g>
  );
}
