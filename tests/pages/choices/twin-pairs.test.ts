import { describe, expect, it } from 'vitest';
import { City } from '../../../src/model/city.js';
import { Agreement } from '../../../src/model/agreement.js';
import { twinPairs } from '../../../src/pages/choices/twin-pairs.js';

const cities = ['a', 'b', 'c'].map((id) => Object.assign(new City(), { id }));
const [a, b, c] = cities;
const agreement = (...parties: readonly (City | undefined)[]): Agreement => Object.assign(new Agreement(), { parties });

describe('the pairs of twins', () => {
  it.each([
    ['of an agreement of two', [agreement(a, b)], [[a, b]]],
    [
      'of an agreement of three are all three',
      [agreement(a, b, c)],
      [
        [a, b],
        [a, c],
        [b, c],
      ],
    ],
    ['of two agreements of the same cities are one', [agreement(a, b), agreement(b, a)], [[b, a]]],
    ['of none are none', [], []],
  ])('%s', (_what, agreements, pairs) => {
    expect(twinPairs(agreements, new Set(cities))).toEqual(pairs);
  });

  it('are those of the cities asked for', () => {
    expect(twinPairs([agreement(a, b, c)], new Set(cities.filter((city) => city !== b)))).toEqual([[a, c]]);
  });
});
