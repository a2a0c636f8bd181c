import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { Frequency } from '../../src/model/frequency.js';

const table = 'http://publications.europa.eu/resource/authority/frequency/';

describe('how often data are updated', () => {
  it.each([
    ['DAILY', 'DAILY'],
    ['WEEKLY', 'WEEKLY'],
    ['MONTHLY', 'MONTHLY'],
    ['QUARTERLY', 'QUARTERLY'],
    ['ANNUAL', 'ANNUAL'],
    ['IRREGULAR', 'IRREG'],
    ['NEVER', 'NEVER'],
  ] as const)('is for %s the code %s of the EU’s table', (name, code) => {
    expect(Frequency[name]).toBe(table + code);
  });

  it('has the same names in GraphQL', () => {
    const type = createSchema().getType('Frequency');
    const values = isEnumType(type) ? type.getValues().map(({ name, value }): unknown => [name, value]) : [];
    expect(values).toEqual(Object.entries(Frequency));
  });
});
