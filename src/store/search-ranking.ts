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
    fits: Float32Array.from(order, (index) => fits[index] ?? 0),
  };
}

/** The bits of a number, from the lowest, in as many digits as it takes to sort by them one after the other. */
const digits = [0, 11, 22];
const digitSize = 1 << 11;

/**
 * Turns numbers that are not negative into their indices, those of the greatest first, those of equal ones ascending
 * (radix sort: the bits of such numbers compare as they do). It takes no longer for however many that are equal.
 */
function descending(numbers: Float32Array): Uint32Array {
  const bits = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length);
  let indices = Uint32Array.from(numbers.keys());
  for (const digit of digits) {
    indices = sortedBy((index) => digitSize - 1 - (((bits[index] ?? 0) >>> digit) % digitSize), indices);
  }
  return indices;
}

/** Sorts indices by a digit; those of the same digit stay in their order. */
function sortedBy(digitOf: (index: number) => number, indices: Uint32Array): Uint32Array<ArrayBuffer> {
  const ends = new Uint32Array(digitSize + 1);
  for (const index of indices) ends[digitOf(index) + 1] = (ends[digitOf(index) + 1] ?? 0) + 1;
  for (let digit = 1; digit < digitSize; digit += 1) ends[digit] = (ends[digit] ?? 0) + (ends[digit - 1] ?? 0);
  const sorted = new Uint32Array(indices.length);
  for (const index of indices) {
    const end = ends[digitOf(index)] ?? 0;
    sorted[end] = index;
    ends[digitOf(index)] = end + 1;
  }
  return sorted;
}
