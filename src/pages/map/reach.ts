import type { LabelledPoint } from './label.js';
import type { MarkSizes } from './mark-sizes.js';

/**
 * How far from a point one may point and still mean it: as far as a finger needs, but no farther than half the way to
 * the next point, which would else be covered. A rim around the mark is always left, for the focus to be seen.
 */
export function reach(point: LabelledPoint, points: readonly LabelledPoint[], sizes: MarkSizes): number {
  const distances = points.filter((other) => other !== point).map(({ x, y }) => Math.hypot(x - point.x, y - point.y));
  return Math.max(point.radius + sizes.rim, Math.min(sizes.reach, ...distances.map((distance) => distance / 2)));
}
