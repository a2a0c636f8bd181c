import { describe, expect, it } from 'vitest';
import { mapChoice } from '../../../src/pages/choices/map-choice.js';
import { mapContentOf } from '../../../src/pages/parts/map-content-of.js';
import { commonParty } from '../../../src/store/common-party.js';
import { shippedSnapshot } from '../../source/publication.js';

const { City: cities, Agreement: agreements } = await shippedSnapshot();
const hub = commonParty(agreements);
const { pairs } = mapChoice({ cities, agreements, view: 'world' });

describe('what a map shows', () => {
  const content = mapContentOf({ cities, pairs, hub }, 'en');

  it('is a point for each city, one of them marked as the hub', () => {
    expect(content.points.map(({ location }) => location)).toEqual(cities.map(({ location }) => location));
    expect(content.points.filter(({ isHub }) => isHub).map(({ name }) => name)).toEqual(['Milan']);
  });

  it('is a line for each pair of twins', () => {
    expect(content.lines).toHaveLength(agreements.length);
  });

  it('marks a name that is in another language', () => {
    const french = mapContentOf({ cities, pairs, hub }, 'fr').points.find(({ name }) => name === 'Betlemme');
    expect([french?.lang, content.points[0]?.lang]).toEqual(['it', undefined]);
  });
});
