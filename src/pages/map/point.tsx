import type { VNode } from 'preact';
import type { Label } from './label.js';
import type { MapPoint } from './map-content.js';
import type { MarkSizes } from './mark-sizes.js';
import { project } from './projection.js';
import { rounded } from './rounded.js';

interface PointProps {
  readonly point: MapPoint;
  readonly label: Label | undefined;
  /** How far around it answers to the pointer. */
  readonly reach: number;
  readonly sizes: MarkSizes;
}

/** A point's mark and its name: a dot, in a ring if it is the hub. Without a label, pointing at it tells the name. */
function Mark({ point, label, reach, sizes }: PointProps): VNode {
  const { x, y } = project(point.location);
  const centre = { cx: rounded(x), cy: rounded(y) };
  return (
    <>
      {!label && <title>{point.name}</title>}
      {point.href !== undefined && (
        <circle class="map-reach" {...centre} r={rounded(reach)} stroke-width={sizes.stroke} />
      )}
      {point.isHub && <circle class="map-ring" {...centre} r={sizes.ring} stroke-width={sizes.stroke} />}
      <circle class="map-dot" {...centre} r={sizes.dot} stroke-width={sizes.stroke} />
      {label && (
        <text class="map-label" x={rounded(label.x)} y={rounded(label.y)} text-anchor={label.anchor}>
          {point.name}
        </text>
      )}
    </>
  );
}

/** A point of a map: a link to what it stands for, or an image of its own if it leads nowhere. */
export function Point(props: PointProps): VNode {
  const { point } = props;
  const mark = <Mark {...props} />;
  const shared = { class: point.isHub ? 'map-point map-hub' : 'map-point', 'aria-label': point.name, lang: point.lang };
  if (point.href !== undefined)
    return (
      <a href={point.href} {...shared}>
        {mark}
      </a>
    );
  return (
    <g role="img" {...shared}>
      {mark}
    </g>
  );
}
