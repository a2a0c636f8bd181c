import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLine, type Position } from '../../../src/linked-data/tables/cut-line.js';

/** Longitudes that lie anywhere, and often on the antimeridian or opposite each other. */
const longitude = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(-180, 180, -90, 90, 0, -179.9, 179.9),
);
const position: fc.Arbitrary<Position> = fc.tuple(longitude, fc.double({ min: -90, max: 90, noNaN: true }));

/** Whether two positions are one place: the antimeridian has two longitudes. */
const isSamePlace = (a: Position | undefined, b: Position): boolean =>
  a !== undefined && (a[0] - b[0]) % 360 === 0 && a[1] === b[1];

const holds = (isTrue: (from: Position, to: Position) => boolean): void => {
  fc.assert(fc.property(position, position, isTrue), { numRuns: 2000 });
};

describe('a line between two positions', () => {
  it('starts and ends where they are', () => {
    holds((from, to) => {
      const lines = cutLine(from, to);
      return isSamePlace(lines[0]?.[0], from) && isSamePlace(lines.at(-1)?.[1], to);
    });
  });

  it('never spans more than half of the globe', () => {
    holds((from, to) => cutLine(from, to).every(([start, end]) => Math.abs(start[0] - end[0]) <= 180));
  });

  it('has longitudes from -180 to 180 and latitudes from -90 to 90', () => {
    holds((from, to) =>
      cutLine(from, to)
        .flat()
        .every(([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90),
    );
  });

  it('is one, or two that meet on the antimeridian', () => {
    holds((from, to) => {
      const [first, second, ...others] = cutLine(from, to);
      if (!first || others.length > 0) return false;
      return !second || (Math.abs(first[1][0]) === 180 && isSamePlace(first[1], second[0]));
    });
  });

  it('is no longer than the shorter way', () => {
    holds((from, to) => {
      const between = Math.abs(from[0] - to[0]);
      const length = cutLine(from, to).reduce((sum, [start, end]) => sum + Math.abs(start[0] - end[0]), 0);
      return Math.abs(length - Math.min(between, 360 - between)) < 1e-9;
    });
  });

  it.each([
    [
      'west of the antimeridian to east of it',
      [170, 10],
      [-170, 30],
      [
        [170, 10],
        [180, 20],
      ],
      [
        [-180, 20],
        [-170, 30],
      ],
    ],
    [
      'east of the antimeridian to west of it',
      [-170, 30],
      [170, 10],
      [
        [-170, 30],
        [-180, 20],
      ],
      [
        [180, 20],
        [170, 10],
      ],
    ],
  ] as const)('is cut in two from %s', (_case, from, to, first, second) => {
    expect(cutLine(from, to)).toEqual([first, second]);
  });

  it.each([
    [
      'does not cross the antimeridian',
      [9, 45],
      [135, 34],
      [
        [9, 45],
        [135, 34],
      ],
    ],
    [
      'starts on the antimeridian',
      [180, 10],
      [-170, 30],
      [
        [-180, 10],
        [-170, 30],
      ],
    ],
    [
      'ends on the antimeridian',
      [170, 10],
      [-180, 30],
      [
        [170, 10],
        [180, 30],
      ],
    ],
  ] as const)('is one where it %s', (_case, from, to, line) => {
    expect(cutLine(from, to)).toEqual([line]);
  });
});
