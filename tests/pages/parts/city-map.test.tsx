import { describe, expect, it } from 'vitest';
import { mapChoice } from '../../../src/pages/choices/map-choice.js';
import { CityMap } from '../../../src/pages/parts/city-map.js';
import { citiesAllOver } from '../choices/made-up-cities.js';
import { textOf, written } from '../frame-of.js';

const cities = citiesAllOver(3);
const choice = mapChoice({ cities, agreements: [], view: 'world' });
const remarkOf = (more: object, language: 'it' | 'en'): string => {
  const html = written(<CityMap choice={{ ...choice, ...more }} label="" view="world" />, language);
  return textOf(/<p class="remark">.*<\/p>/.exec(html)?.[0] ?? '');
};

describe('the remark on a map', () => {
  it.each([
    ['nothing where it shows all', {}, 'en', ''],
    [
      'how many cities it shows',
      { cityCount: 12_345 },
      'en',
      'The map shows 3 of 12,345 cities: in each area, the one with most agreements.',
    ],
    [
      'how many cities it shows',
      { cityCount: 12_345 },
      'it',
      'Sulla mappa ci sono 3 di 12.345 città: in ogni zona, quella con più accordi.',
    ],
    ['how many lines it shows', { pairCount: 9 }, 'en', 'Of the 9 pairs of twins among these, 0 are drawn.'],
  ] as const)('says %s (%j, in the language %s)', (_what, more, language, text) => {
    expect(remarkOf(more, language)).toBe(text);
  });
});
