import { describe, expect, it } from 'vitest';
import { hasSlug, hasSome, isOneOf } from '../../../src/graphql/filters/conditions.js';

describe('a condition', () => {
  it('holds of a thing with one of the values wanted', () => {
    const holds = isOneOf((thing: { readonly size: number }) => thing.size)([1, 2]);
    expect([{ size: 1 }, { size: 2 }, { size: 3 }].map(holds)).toEqual([true, true, false]);
  });

  it('holds of a thing with one of the slugs wanted, in upper or lower case', () => {
    expect([{ slug: 'osaka' }, { slug: 'daegu' }].map(hasSlug(['OSAKA']))).toEqual([true, false]);
  });

  it('holds of a thing with such a relative', () => {
    const holds = hasSome(
      (numbers: readonly number[]) => numbers,
      (number) => number > 1,
    );
    expect([[], [1], [1, 2]].map(holds)).toEqual([false, false, true]);
  });

  it('judges a relative once, however many things have it', () => {
    const judged: number[] = [];
    const holds = hasSome(
      (numbers: readonly number[]) => numbers,
      (number) => {
        judged.push(number);
        return false;
      },
    );
    [[1, 2], [2, 1], [1]].forEach(holds);
    expect(judged).toEqual([1, 2]);
  });
});
