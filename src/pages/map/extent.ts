import { geoPath } from 'd3-geo';
import { surroundingBox, type Box } from './box.js';
import { greatCircle } from './great-circle.js';
import type { MapLine, MapPoint } from './map-content.js';
import { project, projection } from './projection.js';

/** What a map is to have room for. */
export interface MapExtent {
  readonly points: readonly Pick<MapPoint, 'location'>[];
  readonly lines: readonly MapLine[];
}

/** The smallest box around points and lines; around the middle of the world if there are none. */
export function extent({ points, lines }: MapExtent): Box {
  const corners = [
    ...points.map(({ location }) => project(location)),
    ...lines.flatMap((line) => geoPath(projection()).bounds(greatCircle(line))).map(([x, y]) => ({ x, y })),
  ];
  const [x, y] = projection().translate();
  const places = corners.length > 0 ? corners : [{ x, y }];
  return surroundingBox(places.map((place) => ({ ...place, width: 0, height: 0 })));
}
