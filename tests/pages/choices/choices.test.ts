import { describe, expect, it } from 'vitest';
import { createChoices } from '../../../src/pages/choices/choices.js';
import { citiesAllOver, cityOf } from './made-up-cities.js';

const continents = ['AFRICA', 'ASIA', 'EUROPE'];
const cities = Array.from({ length: 90 }, (_, index) =>
  cityOf(
    { latitude: 0, longitude: 0, agreements: index, continent: continents[Math.min(2, Math.floor(index / 20))] ?? '' },
    index,
  ),
);

describe('the cities of a continent', () => {
  const byContinent = createChoices({ City: cities }, cities[0]).byContinent();

  it('are all of them where they are few, without the hub', () => {
    expect(byContinent.get('AFRICA')).toEqual({ cities: cities.slice(1, 20), count: 19 });
  });

  it('are those with most agreements where they are many', () => {
    expect(byContinent.get('EUROPE')).toEqual({ cities: cities.slice(-20).reverse(), count: 50 });
  });

  it('are counted so that the counts add up', () => {
    expect([...byContinent.values()].reduce((sum, { count }) => sum + count, 0)).toBe(cities.length - 1);
  });
});

describe('the choice for a map', () => {
  const { ofMap } = createChoices({ City: [] }, undefined);
  const of = (count: number) => () => ({ cities: citiesAllOver(count), agreements: [], view: 'world' }) as const;

  it('is kept for a thing that has much', () => {
    const thing = {};
    const choice = ofMap(thing, of(2000));
    expect(ofMap(thing, of(3))).toBe(choice);
    expect(ofMap({}, of(3))).not.toBe(choice);
  });

  it('is made anew of little', () => {
    const thing = {};
    expect(ofMap(thing, of(2)).cityCount).toBe(2);
    expect(ofMap(thing, of(3)).cityCount).toBe(3);
  });
});
