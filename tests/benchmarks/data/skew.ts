import type { Random } from './random.js';

/**
 * Turns the length of a list into a draw of positions in it that is skewed as Zipf's law says: position n comes up as
 * often as 1 / n to the power of `exponent`. 0 is no skew at all.
 */
export function createSkew(length: number, exponent: number): (random: Random) => number {
  const sums = new Float64Array(length);
  let sum = 0;
  for (let position = 0; position < length; position += 1) {
    sum += 1 / (position + 1) ** exponent;
    sums[position] = sum;
  }
  return (random) => firstAbove(sums, random.fraction() * sum);
}

/** The first position whose sum is above a value. */
function firstAbove(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
