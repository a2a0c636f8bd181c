import type { SearchField, SearchIndex } from './search-index.js';

/** Visits the terms by which a word may be meant: their places in the dictionary, and how much each one counts. */
export type Meanings = (visit: (term: number, weight: number) => void) => void;

/** How well the entities of an index fit a query, by their places in it. */
export interface Scores {
  /** What the terms that they have add up to. */
  readonly sums: Float64Array;
  /** How many words of the query they have. */
  readonly counts: Uint8Array;
}

/** Where the words of a query are looked for, and whether what has not all of them is of no interest. */
interface ScoresOptions {
  readonly fields: readonly SearchField[];
  readonly needsAll: boolean;
}

/** How much a term weighs by the field it stands in: hardly anything where it is the name of something else. */
const boosts: Readonly<Record<SearchField, number>> = { whole: 2, words: 2, around: 0.1 };

/** Turns the meanings of each word of a query into the scores of all entities. */
export function scoresOf(
  words: readonly Meanings[],
  { fields, needsAll }: ScoresOptions,
  { nodes, postings, rarities }: SearchIndex,
): Scores {
  const sums = new Float64Array(nodes.length);
  const counts = new Uint8Array(nodes.length);
  const latest = new Uint8Array(nodes.length);
  const lists = fields.map((field) => ({ ...postings[field], boost: boosts[field] }));
  for (const [place, meanings] of words.entries()) {
    const word = place + 1;
    let complete = 0;
    meanings((term, weight) => {
      for (const { starts, items, boost } of lists) {
        const start = starts[term] ?? 0;
        const end = starts[term + 1] ?? 0;
        const gain = weight * boost * (rarities[end - start] ?? 0);
        for (let index = start; index < end; index += 1) {
          const entity = items[index] ?? 0;
          sums[entity] = (sums[entity] ?? 0) + gain;
          if (latest[entity] === word) continue;
          latest[entity] = word;
          counts[entity] = (counts[entity] ?? 0) + 1;
          if (counts[entity] === word) complete += 1;
        }
      }
    });
    if (needsAll && complete === 0) break;
  }
  return { sums, counts };
}
