import type { Position } from './cut-line.js';

/** The west, south, east and north end of some positions, in degrees (RFC 7946, section 5). */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** Widens a box so that a position is in it; without a box, the position is the box. */
export function widenBox(box: BoundingBox | undefined, [longitude, latitude]: Position): BoundingBox {
  if (!box) return [longitude, latitude, longitude, latitude];
  const [west, south, east, north] = box;
  return [Math.min(west, longitude), Math.min(south, latitude), Math.max(east, longitude), Math.max(north, latitude)];
}
