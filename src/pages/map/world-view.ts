import type { Box } from './box.js';
import type { Location } from './location.js';
import { project, sheetWidth } from './projection.js';

/** Where the world ends for a map: north of Greenland, and south of Cape Horn. */
const ends: readonly Location[] = [
  { latitude: 83.5, longitude: 11 },
  { latitude: -57, longitude: 11 },
];

/** Space between the outermost place and the edge, in the sheet's units: room for its mark. */
const margin = 12;

/** The part of the sheet that shows the inhabited world, and more of it where places lie beyond. */
export function worldView(locations: readonly Location[]): Box {
  const inhabited = ends.map((end) => project(end).y);
  const shown = locations.map((location) => project(location).y);
  // However many there are: as arguments they would not all have room.
  const top = shown.reduce((least, y) => Math.min(least, y - margin), Math.min(...inhabited));
  const bottom = shown.reduce((greatest, y) => Math.max(greatest, y + margin), Math.max(...inhabited));
  return { x: 0, y: top, width: sheetWidth, height: bottom - top };
}
