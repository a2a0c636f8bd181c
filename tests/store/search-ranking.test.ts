import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingOf } from '../../src/store/search-ranking.js';

const scored = fc.array(
  fc.record({
    sum: fc.oneof(fc.constantFrom(0.5, 1, 2), fc.float({ min: 0, max: 1e6, noNaN: true })),
    count: fc.nat(3),
    weight: fc.constantFrom(0, 1, 4),
  }),
);

describe('a ranking', () => {
  it('has what is wanted and has enough words, the best first, what fits equally well in its order', () => {
    fc.assert(
      fc.property(scored, fc.integer({ min: 1, max: 3 }), (entities, least) => {
        const sums = Float64Array.from(entities, ({ sum }) => sum);
        const counts = Uint8Array.from(entities, ({ count }) => count);
        const weightOf = (place: number): number => entities[place]?.weight ?? 0;
        const expected = entities
          .map(({ sum, count, weight }, place) => ({ place, fit: Math.fround(sum * weight * count), count, weight }))
          .filter(({ count, weight }) => count >= least && weight > 0)
          .sort((a, b) => b.fit - a.fit);
        const { places, fits } = rankingOf({ sums, counts }, { least, weightOf });
        expect([...places]).toEqual(expected.map(({ place }) => place));
        expect([...fits]).toEqual(expected.map(({ fit }) => fit));
      }),
    );
  });
});
