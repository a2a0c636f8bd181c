import { beforeAll, describe, expect, it } from 'vitest';
import { readCountryFacts } from './country-facts.js';
import { madeUpData, type MadeUpData } from './made-up-data.js';

const size = { agreements: 4000, cities: 2000, seed: 7 };

let data: MadeUpData;
beforeAll(async () => {
  data = madeUpData(size, await readCountryFacts());
});

/** The values of a field of all agreements; undefined where there is none. */
const valuesOf = (field: string): readonly unknown[] => data.agreements.map(({ fields }) => fields[field]);

/** What share of some values something holds for. */
const share = <T>(values: readonly T[], holds: (value: T) => boolean): number =>
  values.filter(holds).length / values.length;

/** How many agreements each city has, the most first. */
function agreementCounts(): readonly number[] {
  const counts = new Map<unknown, number>();
  for (const party of valuesOf('parties').flat()) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

describe('madeUpData', () => {
  it('gives a hub hundreds of agreements, and most cities one or two', () => {
    const counts = agreementCounts();
    expect(counts.length).toBe(size.cities);
    expect(counts[0]).toBeGreaterThan(200);
    expect(share(counts, (count) => count <= 2)).toBeGreaterThan(0.5);
  });

  it('leaves out every fifth date, and knows others by year or month only', () => {
    const dates = valuesOf('date');
    const isLike = (pattern: RegExp) => (date: unknown) => pattern.test(String(date));
    expect(share(dates, (date) => date === undefined)).toBeCloseTo(0.2, 1);
    expect(share(dates, isLike(/^\d{4}$/))).toBeCloseTo(0.2, 1);
    expect(share(dates, isLike(/^\d{4}-\d\d$/))).toBeCloseTo(0.08, 1);
    expect(share(dates, isLike(/^\d{4}-\d\d-\d\d$/))).toBeCloseTo(0.52, 1);
  });

  it('makes some agreements between three cities or more', () => {
    const several = share(valuesOf('parties'), (parties) => Array.isArray(parties) && parties.length > 2);
    expect(several).toBeGreaterThan(0.01);
    expect(several).toBeLessThan(0.1);
  });

  it('names cities in two to eight languages and many scripts', () => {
    const names = data.cities.map(({ fields }) => Object.values({ ...asObject(fields['names']) }).map(String));
    expect(names.every(({ length }) => length >= 2 && length <= 8)).toBe(true);
    for (const script of ['Cyrillic', 'Han', 'Arabic', 'Hangul', 'Greek']) {
      expect(names.flat().some((name) => new RegExp(`\\p{Script=${script}}`, 'u').test(name))).toBe(true);
    }
  });

  it('draws from all continents, some countries much more often than others', () => {
    const counts = new Map<unknown, number>();
    for (const { fields } of data.cities) counts.set(fields['country'], (counts.get(fields['country']) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(150);
    expect(Math.max(...counts.values())).toBeGreaterThan(100);
  });
});

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
