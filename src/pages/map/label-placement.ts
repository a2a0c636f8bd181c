import { areBoxesApart } from './box.js';
import { labelChoices, type LabelChoice, type LabelRoom } from './label-choices.js';
import type { Label, LabelledPoint } from './label.js';

type Choices = readonly LabelChoice[];

/** Labels by the choices they were chosen from, and how bad they are together. */
interface Placement {
  readonly labels: ReadonlyMap<Choices, Label>;
  readonly cost: number;
}

/** No label costs more than any bad one. */
const missingCost = 1000;

/** Other orders are tried for so many points at most: the time it takes grows with the cube of their number. */
const mostReordered = 40;

/** Lets each point in turn take the best place that is left. */
function placeInTurn(order: readonly Choices[]): Placement {
  const labels = new Map<Choices, Label>();
  let cost = 0;
  for (const choices of order) {
    const taken = [...labels.values()];
    const best = choices.find(({ label }) => taken.every(({ box }) => areBoxesApart(box, label.box)));
    if (best) labels.set(choices, best.label);
    cost += best?.cost ?? missingCost;
  }
  return { labels, cost };
}

/**
 * Finds each point's label a place that lies in the view and touches neither a mark nor another label: beside the point
 * if it can be, farther off if not. Earlier points choose first, unless all fare better when a later one does. Answers
 * in the order of the points; a label without room is undefined.
 */
export function placeLabels(points: readonly LabelledPoint[], room: LabelRoom): readonly (Label | undefined)[] {
  const given = points.map((point) => labelChoices(point, points, room));
  const tried = given.length > mostReordered ? [] : given;
  const { placement } = tried.reduce(
    (best, choices) => {
      const order = [choices, ...best.order.filter((other) => other !== choices)];
      const placement = placeInTurn(order);
      return placement.cost < best.placement.cost ? { order, placement } : best;
    },
    { order: given, placement: placeInTurn(given) },
  );
  return given.map((choices) => placement.labels.get(choices));
}
