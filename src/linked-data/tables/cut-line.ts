/** A place on the globe in degrees, longitude first (RFC 7946, section 3.1.1). */
export type Position = readonly [longitude: number, latitude: number];

/** A straight line between two positions. */
export type Line = readonly [Position, Position];

/**
 * Turns the shorter way between two positions into lines that do not cross the antimeridian: one, or the two it is cut
 * into (RFC 7946, section 3.1.9).
 */
export function cutLine(from: Position, to: Position): readonly Line[] {
  const [start, latitude] = from;
  const [longitude, endLatitude] = to;
  // The end as it is counted from the start, perhaps beyond the antimeridian.
  const end = longitude + (longitude - start > 180 ? -360 : longitude - start < -180 ? 360 : 0);
  if (Math.abs(end) <= 180) return [[from, [end, endLatitude]]];
  const antimeridian = end > 0 ? 180 : -180;
  const share = (antimeridian - start) / (end - start);
  const crossing = latitude + share * (endLatitude - latitude);
  const beyond: Line = [[-antimeridian, crossing], to];
  return start === antimeridian ? [beyond] : [[from, [antimeridian, crossing]], beyond];
}
