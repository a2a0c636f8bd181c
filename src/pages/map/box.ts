/** An upright rectangle on the sheet, from its upper left corner, in the sheet's units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether nothing of a box lies beyond another. */
export const isBoxWithin = (box: Box, outer: Box): boolean =>
  box.x >= outer.x &&
  box.y >= outer.y &&
  box.x + box.width <= outer.x + outer.width &&
  box.y + box.height <= outer.y + outer.height;

/** Whether a point lies in a box or on its edge. */
export const isPointWithin = ({ x, y }: Pick<Box, 'x' | 'y'>, box: Box): boolean =>
  x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;

/** Whether two boxes have at most an edge in common. */
export const areBoxesApart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/** The smallest box around boxes, of which there is one at least. */
export function surroundingBox(boxes: readonly Box[]): Box {
  // However many there are: as arguments they would not all have room.
  const x = boxes.reduce((least, box) => Math.min(least, box.x), Infinity);
  const y = boxes.reduce((least, box) => Math.min(least, box.y), Infinity);
  const right = boxes.reduce((greatest, box) => Math.max(greatest, box.x + box.width), -Infinity);
  const bottom = boxes.reduce((greatest, box) => Math.max(greatest, box.y + box.height), -Infinity);
  return { x, y, width: right - x, height: bottom - y };
}
