import { describe, expect, it } from 'vitest';
import { shapeOf, type ValueShape } from '../../../src/model/node-shape.js';
import { LiteralValue } from '../../../src/pages/rows/literal-value.js';
import { frameOf, written } from '../frame-of.js';

const { site } = frameOf('it');

/** What the model says of the literals of a field. */
function literal(shapeName: string, field: string): Extract<ValueShape, { readonly kind: 'literal' }> {
  const value = shapeOf(site.shapes, shapeName).properties.find(({ name }) => name === field)?.value;
  if (value?.kind !== 'literal') throw new Error(`${shapeName}.${field} has no literals.`);
  return value;
}

describe('a literal on a page', () => {
  it.each([
    ['a day', 'City', 'modified', '2026-11-22', '22 novembre 2026', '22 November 2026'],
    ['a month', 'Agreement', 'date', '1973-04', 'aprile 1973', 'April 1973'],
    ['a year', 'Agreement', 'date', '1974', '1974', '1974'],
  ] as const)('is %s in words, and as it is for machines', (_what, shapeName, field, value, italian, english) => {
    const part = <LiteralValue value={value} shape={literal(shapeName, field)} />;
    expect(written(part, 'it')).toBe(`<time datetime="${value}">${italian}</time>`);
    expect(written(part, 'en')).toBe(`<time datetime="${value}">${english}</time>`);
  });

  it('is a number as the language writes it', () => {
    const part = <LiteralValue value={1417600} shape={literal('Population', 'inhabitants')} />;
    expect([written(part, 'it'), written(part, 'en')]).toEqual(['1.417.600', '1,417,600']);
  });

  it('is no date where it only looks like one', () => {
    expect(written(<LiteralValue value="1974" shape={literal('City', 'slug')} />)).toBe('1974');
  });
});
