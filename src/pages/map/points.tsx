import type { VNode } from 'preact';
import type { Box } from './box.js';
import { alongGreatCircle } from './great-circle.js';
import { placeLabels } from './label-placement.js';
import type { MapContent } from './map-content.js';
import type { MarkSizes } from './mark-sizes.js';
import { Point } from './point.js';
import { project } from './projection.js';
import { reach } from './reach.js';

interface PointsProps extends MapContent {
  readonly view: Box;
  readonly sizes: MarkSizes;
}

/** The points of a map in the order given, which is that of the keyboard; labels keep clear of marks, and of lines if they can. */
export function Points({ points, lines, view, sizes }: PointsProps): VNode {
  const places = points.map((point) => ({
    ...project(point.location),
    radius: (point.isHub ? sizes.ring : sizes.dot) + sizes.stroke / 2,
    text: point.name,
    point,
  }));
  const labels = placeLabels(places, { view, fontSize: sizes.font, avoided: lines.flatMap(alongGreatCircle) });
  return (
    <g font-size={sizes.font} stroke-width={sizes.halo}>
      {places.map((place, index) => (
        <Point point={place.point} label={labels[index]} reach={reach(place, places, sizes)} sizes={sizes} />
      ))}
    </g>
  );
}
