import type { Agreement } from '../../model/agreement.js';
import type { City } from '../../model/city.js';
import { cutLine, type Line, type Position } from './cut-line.js';

/** A geometry of RFC 7946, section 3.1. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: Line }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly Line[] };

/** Turns a city into its point, and an agreement into the lines between its parties, each with each. */
export function geometryOf(entity: City | Agreement): Geometry | null {
  if (!('parties' in entity)) return { type: 'Point', coordinates: positionOf(entity) };
  const positions = entity.parties.map(positionOf);
  const lines = positions.flatMap((from, index) => positions.slice(index + 1).flatMap((to) => cutLine(from, to)));
  const [first, ...others] = lines;
  if (!first) return null;
  return others.length === 0
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: lines };
}

/** Turns a geometry into all positions it goes through. */
export function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
      return geometry.coordinates.flat();
  }
}

const positionOf = ({ location: { longitude, latitude } }: City): Position => [longitude, latitude];
