import type { Box } from './box.js';
import { candidates } from './label-candidates.js';
import type { SheetPoint } from './projection.js';

/** A point, and what is to be written beside it. */
export interface LabelledPoint extends SheetPoint {
  readonly text: string;
}

/** Where labels may go, how big they are, and how far marks reach around their points, in the sheet's units. */
export interface LabelRoom {
  readonly view: Box;
  readonly fontSize: number;
  readonly markRadius: number;
}

/** Where a label is written: from, around or up to a place on its baseline, and the box it fills. */
export interface Label extends SheetPoint {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

const isWithin = (box: Box, view: Box): boolean =>
  box.x >= view.x &&
  box.y >= view.y &&
  box.x + box.width <= view.x + view.width &&
  box.y + box.height <= view.y + view.height;

const isApart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/** How far a point lies from a box; 0 within it. */
const distance = ({ x, y }: SheetPoint, box: Box): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

/**
 * Finds each point's label a place that lies in the view and touches neither a mark nor a label before it: beside the
 * point if it can be, farther off if not. Earlier points choose first; a label without room is undefined.
 */
export function placeLabels(points: readonly LabelledPoint[], room: LabelRoom): readonly (Label | undefined)[] {
  return points.reduce<readonly (Label | undefined)[]>((labels, point) => {
    const isFree = ({ box }: Label): boolean =>
      isWithin(box, room.view) &&
      points.every((other) => distance(other, box) >= room.markRadius) &&
      labels.every((label) => !label || isApart(label.box, box));
    return [...labels, candidates(point, room).find(isFree)];
  }, []);
}
