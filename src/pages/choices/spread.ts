import type { Location } from '../map/location.js';
import { project } from '../map/projection.js';

/** How places are chosen. */
export interface SpreadOptions<Place> {
  /** How many are chosen at most. */
  readonly most: number;
  /** How wide and high the cells of the grid are, in the sheet's units. */
  readonly cell: number;
  /** Puts the more important one of two first. */
  readonly compare: (one: Place, other: Place) => number;
}

/** Chooses places that lie apart, in the order given: the most important one in each cell of a grid, of the most important cells. */
export function spread<Place extends { readonly location: Location }>(
  places: readonly Place[],
  { most, cell, compare }: SpreadOptions<Place>,
): readonly Place[] {
  const cells = new Map<string, Place>();
  for (const place of places) {
    const { x, y } = project(place.location);
    const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
    const best = cells.get(key);
    if (!best || compare(place, best) < 0) cells.set(key, place);
  }
  const chosen = new Set([...cells.values()].sort(compare).slice(0, most));
  return places.filter((place) => chosen.has(place));
}
