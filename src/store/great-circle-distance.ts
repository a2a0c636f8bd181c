/** A point on the globe, in decimal degrees (WGS 84). */
interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
const earthRadius = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Turns two points into their distance in kilometres along a great circle (haversine formula), to the nearest 100 metres. */
export function greatCircleDistance(from: Point, to: Point): number {
  const latitude = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const longitude = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const chord = latitude + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * longitude;
  return Math.round(20 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))) / 10;
}
