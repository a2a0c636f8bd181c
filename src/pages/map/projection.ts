import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import { lazily } from '../../model/lazily.js';
import type { Location } from './location.js';

/** The width of the sheet, in its own units; about as many pixels in a wide window. */
export const sheetWidth = 960;

/** A place on the sheet, from its upper left corner, in the sheet's units. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The Equal Earth projection, fitted to the width of the sheet. Its middle is 11° E, so that the edges run through the
 * Bering Strait and cut no land but a tip of Antarctica.
 */
export const projection: () => GeoProjection = lazily(() =>
  geoEqualEarth().rotate([-11, 0]).precision(0.05).fitWidth(sheetWidth, { type: 'Sphere' }),
);

/** Turns a place on the globe into its place on the sheet. */
export function project({ latitude, longitude }: Location): SheetPoint {
  // Only composite projections leave places out; the types speak for them, too.
  const [x, y] = projection()([longitude, latitude]) ?? [NaN, NaN];
  return { x, y };
}
