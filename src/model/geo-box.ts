/** The sides of a box on the globe, in decimal degrees (WGS 84). */
export interface GeoBoxSides {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Turns `45.38 9.04 45.54 9.28`, the `box` of schema.org, into its sides. */
export function geoBoxSides(box: string): GeoBoxSides {
  const [south = NaN, west = NaN, north = NaN, east = NaN] = box.split(' ').map(Number);
  return { south, west, north, east };
}

/** Tells whether a text is a box that lies on the globe. */
export function isGeoBox(text: string): boolean {
  const { south, west, north, east } = geoBoxSides(text);
  return -90 <= south && south <= north && north <= 90 && -180 <= west && west <= east && east <= 180;
}
