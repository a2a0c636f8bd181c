import type { GeoCoordinates } from '../../model/geo-coordinates.js';

/** A place on the globe, in decimal degrees. */
export type Location = Pick<GeoCoordinates, 'latitude' | 'longitude'>;
