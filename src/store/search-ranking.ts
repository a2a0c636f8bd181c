import type { Scores } from './search-scores.js';

/** Entities by their places in an index, best first, and how well each of them fits. */
export interface Ranking {
  readonly places: Uint32Array;
  readonly fits: Float32Array;
}

/** Which entities a ranking has. */
interface RankingOptions {
  /** How many words of the query they must have at least. */
  readonly least: number;
  /** How much the entity at a place weighs: nothing, if it is not wanted. */
  readonly weightOf: (place: number) => number;
}

/** Turns scores into the ranking of the entities. Those that fit equally well stay in their order. */
export function rankingOf({ sums, counts }: Scores, { least, weightOf }: RankingOptions): Ranking {
  const places = new Uint32Array(counts.length);
  // Rounded, so that what differs only by the order in which it was added up fits equally well.
  const fits = new Float32Array(counts.length);
  let length = 0;
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place] ?? 0;
    const weight = count < least ? 0 : weightOf(place);
    if (weight === 0) continue;
    places[length] = place;
    fits[length] = (sums[place] ?? 0) * weight * count;
    length += 1;
  }
  const order = descending(fits.subarray(0, length));
  return {
    places: order.map((index) => places[index] ?? 0),
    fits: new Float32Array(length).map((_, index) => fits[order[index] ?? 0] ?? 0),
  };
}

/** How many bits a digit has: three of them make up the 32 of a number. */
const digitBits = 11;
const digitSize = 1 << digitBits;

/**
 * Turns numbers that are not negative into their indices, those of the greatest first, those of equal ones ascending
 * (radix sort: the bits of such numbers compare as they do). It takes no longer for however many that are equal.
 */
function descending(numbers: Float32Array): Uint32Array {
  const bits = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length);
  return [0, 1, 2].reduce(
    (indices: Uint32Array, digit) => sortedByDigit(indices, bits, digit * digitBits),
    new Uint32Array(numbers.length).map((_, index) => index),
  );
}

/** Sorts indices by the digit that their numbers have from a bit on, downwards; those that share it stay in their order. */
function sortedByDigit(indices: Uint32Array, bits: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(digitSize + 1);
  for (let at = 0; at < bits.length; at += 1) {
    const behind = digitSize - (((bits[at] ?? 0) >>> shift) % digitSize);
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let digit = 1; digit < digitSize; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  const sorted = new Uint32Array(indices.length);
  for (let at = 0; at < indices.length; at += 1) {
    const index = indices[at] ?? 0;
    const digit = digitSize - 1 - (((bits[index] ?? 0) >>> shift) % digitSize);
    const place = starts[digit] ?? 0;
    sorted[place] = index;
    starts[digit] = place + 1;
  }
  return sorted;
}
