import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.js';
import { nodeShapes } from '../../../src/model/node-shapes.js';
import { ownTermNames } from '../../../src/model/own-terms.js';
import { usesOf } from '../../../src/pages/vocabulary/uses-of.js';

const shapes = nodeShapes(createSchema());

describe('the uses of a term', () => {
  it.each([
    ['TwinningAgreement', ['Agreement']],
    ['dateMeaning', ['Agreement.dateMeaning']],
    ['Signed', ['Agreement.dateMeaning']],
    ['Permanent', ['Agreement.duration']],
  ] as const)('of %s are %s', (term, uses) => {
    expect(usesOf(term, shapes)).toEqual(uses);
  });

  it('are there for every term', () => {
    expect(ownTermNames.filter((term) => usesOf(term, shapes).length === 0)).toEqual([]);
  });
});
