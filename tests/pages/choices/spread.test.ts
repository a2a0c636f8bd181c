import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../../src/pages/map/projection.js';
import { spread } from '../../../src/pages/choices/spread.js';

const place = fc.record({
  location: fc.record({
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  weight: fc.nat(5),
});
const places = fc.array(place, { maxLength: 60 });
const compare = (one: { readonly weight: number }, other: { readonly weight: number }): number =>
  other.weight - one.weight;
const cell = 100;
const cellOf = ({ location }: Parameters<typeof spread>[0][number]): string => {
  const { x, y } = project(location);
  return [x, y].map((at) => Math.floor(at / cell)).join(' ');
};

describe('places that lie apart', () => {
  it('are no two in one cell, and none heavier is left out of a cell', () => {
    fc.assert(
      fc.property(places, (all) => {
        const chosen = spread(all, { most: all.length, cell, compare });
        const heaviest = new Map(chosen.map((one) => [cellOf(one), one.weight]));
        expect(heaviest.size).toBe(chosen.length);
        for (const one of all) expect(heaviest.get(cellOf(one))).toBeGreaterThanOrEqual(one.weight);
      }),
    );
  });

  it('are no more than asked for, the heaviest, and in the order given', () => {
    fc.assert(
      fc.property(places, fc.nat(10), (all, most) => {
        const apart = spread(all, { most: all.length, cell, compare });
        const chosen = spread(all, { most, cell, compare });
        expect(chosen).toHaveLength(Math.min(most, apart.length));
        expect(chosen).toEqual(all.filter((one) => chosen.includes(one)));
        const least = Math.min(...chosen.map(({ weight }) => weight));
        for (const one of apart) if (!chosen.includes(one)) expect(one.weight).toBeLessThanOrEqual(least);
      }),
    );
  });
});
