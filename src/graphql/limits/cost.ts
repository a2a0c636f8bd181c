/** Values of variables, as they are executed. */
export type VariableValues = Readonly<Record<string, unknown>>;

/** How often something counts: so many times, or as many as variables say. */
export type Size = number | VariableSize;

/** A size that variables give. */
export interface VariableSize {
  readonly with: (values: VariableValues) => number;
  /** The greatest it can be, whatever the variables; the least is 1. */
  readonly most: number;
}

/** What a part of a document costs: so much, or an amount that depends on variables. */
export type Cost = number | VariableCost;

/** A part that is the same whatever the variables, and parts that are multiplied by them. */
interface VariableCost {
  readonly fixed: number;
  readonly parts: readonly Part[];
}

interface Part {
  readonly size: Size;
  readonly each: Cost;
}

/** Adds costs up. */
export function sumOf(costs: readonly Cost[]): Cost {
  let fixed = 0;
  const parts: Part[] = [];
  for (const cost of costs) {
    if (typeof cost === 'number') fixed += cost;
    // The cost of a fragment stays one thing wherever it is spread, so that it is computed once.
    else parts.push({ size: 1, each: cost });
  }
  return parts.length === 0 ? fixed : { fixed, parts };
}

/** Multiplies what counts several times by how often it does. */
export function timesSize(size: Size, each: Cost): Cost {
  if (typeof size === 'number' && typeof each === 'number') return size * each;
  return each === 0 ? 0 : { fixed: 0, parts: [{ size, each }] };
}

/** Turns a size into a number. */
type Resolve = (size: VariableSize) => number;

/** Computes a cost: each part once, however many ways lead to it. */
function amountOf(cost: Cost, resolve: Resolve): number {
  if (typeof cost === 'number') return cost;
  const known = new Map<VariableCost, number>();
  const amount = (cost: Cost): number => {
    if (typeof cost === 'number') return cost;
    const before = known.get(cost);
    if (before !== undefined) return before;
    let sum = cost.fixed;
    for (const { size, each } of cost.parts) {
      sum += (typeof size === 'number' ? size : resolve(size)) * amount(each);
    }
    known.set(cost, sum);
    return sum;
  };
  return amount(cost);
}

/** What it costs with these variables. */
export const costWith = (cost: Cost, values: VariableValues): number => amountOf(cost, (size) => size.with(values));

/** What it costs at the least, whatever the variables. */
export const leastCost = (cost: Cost): number => amountOf(cost, () => 1);

/** What it costs at the most, whatever the variables. */
export const mostCost = (cost: Cost): number => amountOf(cost, ({ most }) => most);
