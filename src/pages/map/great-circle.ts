import { geoDistance, geoInterpolate, type GeoPermissibleObjects } from 'd3-geo';
import type { Location } from './location.js';
import type { MapLine } from './map-content.js';
import { project, type SheetPoint } from './projection.js';

type Ends = Pick<MapLine, 'from' | 'to'>;

const positionOf = ({ latitude, longitude }: Location): [number, number] => [longitude, latitude];

/** The shortest way between the ends of a line, as it lies on the globe. */
export const greatCircle = ({ from, to }: Ends): GeoPermissibleObjects => ({
  type: 'LineString',
  coordinates: [positionOf(from), positionOf(to)],
});

/** Places along a line on the sheet, at most one degree of the globe from one another. */
export function alongGreatCircle({ from, to }: Ends): readonly SheetPoint[] {
  const [start, end] = [positionOf(from), positionOf(to)];
  const steps = Math.ceil((geoDistance(start, end) * 180) / Math.PI);
  const at = geoInterpolate(start, end);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [longitude, latitude] = at(steps === 0 ? 0 : step / steps);
    return project({ latitude, longitude });
  });
}
