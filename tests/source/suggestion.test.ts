import { describe, expect, it } from 'vitest';
import { createSuggesting, suggestion } from '../../src/source/suggestion.js';

const known = ['IT', 'KR', 'website', 'timeZone', 'san-pietroburgo', 'scambi-commerciali'];

describe('a suggestion', () => {
  it.each([
    ['of one letter', 'websit', 'website'],
    ['of two letters', 'wibsit', 'website'],
    ['of a third of the name, rounded up', 'websight', 'website'],
    ['of a third of a long name', 'sankt-petersburgo', 'san-pietroburgo'],
    ['of case alone', 'timezone', 'timeZone'],
    ['of case in a short name', 'kr', 'KR'],
    ['of one letter of two', 'KO', 'KR'],
  ])('makes up for a difference %s', (_case, name, meant) => {
    expect(suggestion(name, known)).toBe(meant);
  });

  it.each([
    ['has nothing in common with any', 'twins'],
    ['differs in each of its two letters', 'XX'],
    ['differs by more than a third', 'scambi-culturali-e-altro'],
    ['says nothing', ''],
  ])('is not made for a name that %s', (_case, name) => {
    expect(suggestion(name, known)).toBeUndefined();
  });

  it('is not made where nothing is known', () => {
    expect(suggestion('milano', [])).toBeUndefined();
  });
});

describe('many suggestions', () => {
  it('end where they would take too long, and those made before stay', () => {
    const suggest = createSuggesting(15);
    const cities = new Set(Array.from({ length: 10 }, (_, index) => `city-${index}`));
    expect([suggest('city-7x', cities), suggest('city-8x', cities), suggest('city-9x', cities)]).toEqual([
      'city-7',
      'city-8',
      undefined,
    ]);
    expect(suggest('city-7x', cities)).toBe('city-7');
  });
});
