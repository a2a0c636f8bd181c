import { isBoxWithin, isPointWithin, surroundingBox, type Box } from './box.js';
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

/** How far labels stay away from the edge of the view, in ems: the width of a label is but an estimate. */
const margin = 0.4;

interface Surroundings {
  readonly points: readonly LabelledPoint[];
  readonly avoided: readonly SheetPoint[];
}

/** What it costs to lie one step farther off, in a worse direction, or nearer to another point than to one's own. */
const costs = Object.freeze({ ring: 6, direction: 0.5, stray: 5 });

/** Keeps of the surroundings what is near enough to matter for one of a point's labels: hardly anything, as a rule. */
function nearby(point: LabelledPoint, labels: readonly Label[], { points, avoided }: Surroundings): Surroundings {
  const around = surroundingBox(labels.map(({ box }) => box));
  const farthest = Math.max(...labels.map(({ box }) => distanceToBox(point, box)));
  return {
    points: points.filter((other) => distanceToBox(other, around) < Math.max(other.radius, farthest)),
    avoided: avoided.filter((place) => isPointWithin(place, around)),
  };
}

/** Whether a label touches no mark, and does not lie so near to another point that all would take it for the other's. */
function isClear({ box }: Label, point: LabelledPoint, { points }: Surroundings): boolean {
  const gap = distanceToBox(point, box) - point.radius;
  return points.every((other) => distanceToBox(other, box) >= Math.max(other.radius, gap));
}

/** What a label covers, and whether it strays from its point, as a cost. */
function costOf({ box }: Label, point: LabelledPoint, { points, avoided }: Surroundings): number {
  const distance = distanceToBox(point, box);
  const isStray = points.some((other) => distanceToBox(other, box) < distance);
  return avoided.filter((place) => isPointWithin(place, box)).length + (isStray ? costs.stray : 0);
}

/** The part of a box that is at least so far from its left and right sides. */
const insideOf = (box: Box, distance: number): Box => ({
  ...box,
  x: box.x + distance,
  width: box.width - 2 * distance,
});

/** Turns a point into the places that its label may take as far as views and marks go, the best first. */
export function labelChoices(
  point: LabelledPoint,
  points: readonly LabelledPoint[],
  { view, fontSize, avoided = [] }: LabelRoom,
): readonly LabelChoice[] {
  const rings = labelCandidates(point, fontSize);
  const near = nearby(point, rings.flat(), { points, avoided });
  const inner = insideOf(view, margin * fontSize);
  return rings
    .flatMap((labels, ring) =>
      labels.map((label, direction) => ({ label, cost: ring * costs.ring + direction * costs.direction })),
    )
    .filter(({ label }) => isBoxWithin(label.box, inner) && isClear(label, point, near))
    .map(({ label, cost }) => ({ label, cost: cost + costOf(label, point, near) }))
    .sort((a, b) => a.cost - b.cost);
}
