import type { Named } from '../model/named.js';
import type { Sequence } from './lists/ordered.js';
import type { Ranking } from './search-ranking.js';

/** An entity that a query finds, and how well it fits: the higher the better, comparable within one query only. */
export interface Hit {
  readonly node: Named;
  readonly score: number;
}

/** What a query finds, best first; what fits equally well stands in the order of its `id`. */
export type Hits = Sequence<Hit>;

/** A ranking and what it counts: more than any fit in a ranking of a lower rank. */
export interface Ranked extends Ranking {
  readonly rank: number;
}

/** Turns rankings, the best first, into hits, each of which is made when it is asked for: of thousands few are. */
export function hitsOf(rankings: readonly Ranked[], nodes: readonly Named[]): Hits {
  const length = rankings.reduce((sum, { places }) => sum + places.length, 0);
  const at = (index: number): Hit | undefined => {
    let start = 0;
    for (const { places, fits, rank } of rankings) {
      const fit = fits[index - start] ?? 0;
      const node = nodes[places[index - start] ?? nodes.length];
      // A score is of a ranking: below 1 it tells the place within it, the rest is its rank.
      if (node) return { node, score: rank + fit / (1 + fit) };
      start += places.length;
    }
    return undefined;
  };
  return {
    length,
    at,
    slice: (start = 0, end = length) =>
      Array.from({ length: Math.max(0, Math.min(end, length) - start) }, (_, index) => at(start + index)).filter(
        (hit) => hit !== undefined,
      ),
  };
}
