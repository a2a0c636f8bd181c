import { describe, expect, it } from 'vitest';
import { Agreement } from '../../../src/model/agreement.js';
import type { City } from '../../../src/model/city.js';
import { mapChoice } from '../../../src/pages/choices/map-choice.js';
import { citiesAllOver, cityOf } from './made-up-cities.js';

const agreement = (...parties: readonly City[]): Agreement => Object.assign(new Agreement(), { parties });
const everyPair = (cities: readonly City[]): readonly Agreement[] =>
  cities.flatMap((one, index) => cities.slice(index + 1).map((other) => agreement(one, other)));

describe.each(['world', 'around'] as const)('what a map shows, its view being %s', (view) => {
  it('is all cities where they are few', () => {
    const cities = citiesAllOver(75);
    expect(mapChoice({ cities, agreements: [], view })).toEqual({ cities, cityCount: 75, pairs: [], pairCount: 0 });
  });

  it('is at most seventy-five of many, and how many there are', () => {
    const choice = mapChoice({ cities: citiesAllOver(3000), agreements: [], view });
    expect(choice.cities.length).toBeGreaterThan(20);
    expect(choice.cities.length).toBeLessThanOrEqual(75);
    expect(choice.cityCount).toBe(3000);
  });

  it('is of cities in one place the one with most agreements', () => {
    const cities = Array.from({ length: 76 }, (_, index) =>
      cityOf({ latitude: 45, longitude: 9, agreements: index % 40 }, index),
    );
    expect(mapChoice({ cities, agreements: [], view }).cities).toEqual([cities[39]]);
  });

  it('is first of all what the map is about', () => {
    const cities = citiesAllOver(3000);
    const own = cities.slice(0, 1);
    expect(mapChoice({ cities, agreements: [], own, view }).cities).toContain(own[0]);
  });
});

describe('the lines of a map', () => {
  it('are those between the cities it shows', () => {
    const cities = citiesAllOver(4);
    const [one, ...others] = cities;
    const choice = mapChoice({ cities: others, agreements: everyPair(cities), view: 'world' });
    expect(choice.pairs.flat()).not.toContain(one);
    expect([choice.pairs.length, choice.pairCount]).toEqual([3, 3]);
  });

  it('are at most a hundred and fifty, and it is known of how many', () => {
    const cities = citiesAllOver(30);
    const choice = mapChoice({ cities, agreements: everyPair(cities), view: 'world' });
    expect([choice.pairs.length, choice.pairCount]).toEqual([150, 435]);
  });
});

it('chooses from more cities than a function may have arguments', () => {
  const cities = citiesAllOver(3000);
  const many = Array.from({ length: 50 }, () => cities).flat();
  expect(mapChoice({ cities: many, agreements: [], view: 'around' }).cityCount).toBe(150_000);
});
