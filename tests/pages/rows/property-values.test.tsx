import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/model/node-shape.js';
import { factMessages } from '../../../src/pages/messages/fact-messages.js';
import { PropertyValues } from '../../../src/pages/rows/property-values.js';
import type { ValueLimit } from '../../../src/pages/rows/value-limit.js';
import { citiesAllOver } from '../choices/made-up-cities.js';
import { frameOf, textOf, written } from '../frame-of.js';

const property = shapeOf(frameOf('it').site.shapes, 'Country').properties.find(({ name }) => name === 'cities');
const itemsOf = (count: number, limit?: ValueLimit): readonly string[] => {
  if (!property) throw new Error('A country has cities.');
  const part = (
    <PropertyValues property={property} thing={{ cities: citiesAllOver(count) }} {...(limit ? { limit } : {})} />
  );
  return written(part, 'en').split('<li').slice(1);
};

describe('the values of a property', () => {
  it('are all there where they are few', () => {
    expect(itemsOf(100)).toHaveLength(100);
    expect(itemsOf(100).join('')).not.toContain('remark');
  });

  it('are the first hundred of many, with a link to where all are, and the counts add up', () => {
    const items = itemsOf(12_445);
    expect(items).toHaveLength(101);
    expect(textOf(`<li${items[100] ?? ''}`)).toBe('and 12,345 more, in the formats of this page');
    expect(items[100]).toContain('<a href="#data">');
  });

  it('are fewer where the place has room for fewer', () => {
    const items = itemsOf(7, { most: 5, url: '/countries/it', more: factMessages.moreOnPage });
    expect(items).toHaveLength(6);
    expect(textOf(`<li${items[5] ?? ''}`)).toBe('and 2 more');
    expect(items[5]).toContain('<a href="/countries/it">');
  });
});
