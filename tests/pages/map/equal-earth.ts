import type { Location } from '../../../src/pages/map/location.js';
import type { SheetPoint } from '../../../src/pages/map/projection.js';

/** The coefficients of Šavrič, Patterson and Jenny, The Equal Earth map projection (2018). */
const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The formula itself, for a globe of radius 1: y upwards. */
function onPlane(latitude: number, longitude: number): SheetPoint {
  const theta = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude));
  const slope = 9 * a4 * theta ** 8 + 7 * a3 * theta ** 6 + 3 * a2 * theta ** 2 + a1;
  return {
    x: (2 * Math.sqrt(3) * longitude * Math.cos(theta)) / (3 * slope),
    y: a4 * theta ** 9 + a3 * theta ** 7 + a2 * theta ** 3 + a1 * theta,
  };
}

/** The formula on a sheet 960 wide with 11° E in its middle, from the upper left corner. */
export function equalEarth({ latitude, longitude }: Location): SheetPoint {
  const edge = onPlane(0, Math.PI);
  const top = onPlane(Math.PI / 2, 0);
  const scale = 960 / (2 * edge.x);
  const fromMiddle = ((((longitude - 11 + 180) % 360) + 360) % 360) - 180;
  const { x, y } = onPlane(radians(latitude), radians(fromMiddle));
  return { x: (edge.x + x) * scale, y: (top.y - y) * scale };
}
