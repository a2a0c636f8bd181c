import { isBoxWithin, surroundingBox, type Box } from './box.js';
import { distanceToBox } from './distance-to-box.js';
import { labelCandidates } from './label-candidates.js';
import type { Label, LabelledPoint } from './label.js';
import type { SheetPoint } from './projection.js';

/** Where labels may go and how big they are, in the sheet's units. */
export interface LabelRoom {
  readonly view: Box;
  readonly fontSize: number;
  /** Places that a label should rather not cover, as those that lines run through. */
  readonly avoided?: readonly SheetPoint[];
}

/** A label, and how bad its place is: 0 is best, and each place it covers costs 1. */
export interface LabelChoice {
  readonly label: Label;
  readonly cost: number;
}

/** What it costs to lie one step farther off, in a worse direction, or nearer to another point than to one's own. */
const costs = Object.freeze({ ring: 6, direction: 0.5, stray: 5 });

/** Whether a label touches no mark, and does not lie so near to another point that all would take it for the other's. */
const isClear = ({ box }: Label, point: LabelledPoint, points: readonly LabelledPoint[]): boolean =>
  points.every((other) => {
    const distance = distanceToBox(other, box);
    return distance >= other.radius && distance >= distanceToBox(point, box) - point.radius;
  });

/** Turns a point into the places that its label may take as far as views and marks go, the best first. */
export function labelChoices(
  point: LabelledPoint,
  points: readonly LabelledPoint[],
  { view, fontSize, avoided = [] }: LabelRoom,
): readonly LabelChoice[] {
  const rings = labelCandidates(point, fontSize);
  const around = surroundingBox(rings.flat().map(({ box }) => box));
  // Lines have many places, and hardly any is near.
  const near = avoided.filter((place) => distanceToBox(place, around) === 0);
  const costOf = ({ box }: Label): number => {
    const isStray = points.some((other) => distanceToBox(other, box) < distanceToBox(point, box));
    return near.filter((place) => distanceToBox(place, box) === 0).length + (isStray ? costs.stray : 0);
  };
  return rings
    .flatMap((labels, ring) =>
      labels.map((label, direction) => ({ label, cost: ring * costs.ring + direction * costs.direction })),
    )
    .filter(({ label }) => isBoxWithin(label.box, view) && isClear(label, point, points))
    .map(({ label, cost }) => ({ label, cost: cost + costOf(label) }))
    .sort((a, b) => a.cost - b.cost);
}
