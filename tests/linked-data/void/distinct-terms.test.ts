import type { DataFactory as Factory, Term } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { describe, expect, it } from 'vitest';
import { createDistinctTerms } from '../../../src/linked-data/void/distinct-terms.js';
import { xsd } from '../../../src/vocabulary/xsd.js';

const factory: Factory = DataFactory;

const countOf = (...terms: readonly Term[]): number => {
  const distinct = createDistinctTerms();
  for (const term of terms) distinct.add(term);
  return distinct.count();
};

describe('distinct terms', () => {
  it('are none before there are any', () => {
    expect(countOf()).toBe(0);
  });

  it.each<readonly [string, () => Term]>([
    ['an IRI', () => factory.namedNode('x')],
    ['a blank node', () => factory.blankNode('x')],
    ['a text', () => factory.literal('x')],
    ['a text in a language', () => factory.literal('x', 'it')],
    ['a date', () => factory.literal('2026-11-25', factory.namedNode(xsd.date))],
  ])('are one where %s comes twice', (_what, term) => {
    expect(countOf(term(), term())).toBe(1);
  });

  it('are told apart by all that makes a term', () => {
    const literals = [
      factory.literal('x'),
      factory.literal('x', 'it'),
      factory.literal('x', 'en'),
      factory.literal('x', factory.namedNode(xsd.gYear)),
    ];
    expect(countOf(factory.namedNode('x'), factory.blankNode('x'), ...literals, factory.literal('y'))).toBe(7);
  });
});
