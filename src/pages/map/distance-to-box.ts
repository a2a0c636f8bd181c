import type { Box } from './box.js';
import type { SheetPoint } from './projection.js';

/** How far a point lies from a box; 0 within it. */
export const distanceToBox = ({ x, y }: SheetPoint, box: Box): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
