import { geoPath } from 'd3-geo';
import { surroundingBox, type Box } from './box.js';
import { greatCircle } from './great-circle.js';
import type { MapContent } from './map-content.js';
import { project, projection } from './projection.js';

/** The smallest box around points and lines; around the middle of the world if there are none. */
export function extent({ points, lines }: MapContent): Box {
  const corners = [
    ...points.map(({ location }) => project(location)),
    ...lines.flatMap((line) => geoPath(projection()).bounds(greatCircle(line))).map(([x, y]) => ({ x, y })),
  ];
  const [x, y] = projection().translate();
  const places = corners.length > 0 ? corners : [{ x, y }];
  return surroundingBox(places.map((place) => ({ ...place, width: 0, height: 0 })));
}
