import type { GeoPermissibleObjects } from 'd3-geo';
import type { Location } from './location.js';
import type { MapLine } from './map-content.js';

const positionOf = ({ latitude, longitude }: Location): [number, number] => [longitude, latitude];

/** The shortest way between the ends of a line, as it lies on the globe. */
export const greatCircle = ({ from, to }: Pick<MapLine, 'from' | 'to'>): GeoPermissibleObjects => ({
  type: 'LineString',
  coordinates: [positionOf(from), positionOf(to)],
});
