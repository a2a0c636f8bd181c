import { geoPath } from 'd3-geo';
import type { Box } from './box.js';
import { greatCircle } from './great-circle.js';
import type { MapContent } from './map-content.js';
import { project, projection } from './projection.js';

/** The smallest box around points and lines; around the middle of the world if there are none. */
export function extent({ points, lines }: MapContent): Box {
  const corners = [
    ...points.map(({ location }) => project(location)).map(({ x, y }) => [x, y] as const),
    ...lines.flatMap((line) => geoPath(projection()).bounds(greatCircle(line))),
  ];
  const places = corners.length > 0 ? corners : [projection().translate()];
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
