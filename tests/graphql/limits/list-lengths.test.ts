import { beforeAll, describe, expect, it } from 'vitest';
import { listLengthOf, makeListLengthsKnown, mostGroups } from '../../../src/graphql/limits/list-lengths.js';
import { createSchema } from '../../../src/graphql/schema.js';
import { shippedSnapshot } from '../../source/publication.js';

const schema = createSchema();
beforeAll(async () => {
  makeListLengthsKnown(schema, await shippedSnapshot());
});

/** What is known of a field of the schema. */
function lengthOf(name: string, field: string, within = schema): number | undefined {
  const type = within.getType(name);
  const declared = type && 'getFields' in type ? type.getFields()[field] : undefined;
  if (!declared || !('resolve' in declared)) throw new Error(`${name} has no such field.`);
  return listLengthOf(declared);
}

describe('the length of the lists of a field', () => {
  it.each([
    ['City', 'twins', 15],
    ['Agreement', 'parties', 2],
    ['Agreement', 'sectors', 12],
    ['Population', 'sources', 1],
  ])('is that of the longest in the data: %s.%s', (type, field, length) => {
    expect(lengthOf(type, field)).toBe(length);
  });

  it('of an interface is that of all types that have it', () => {
    const lengths = ['City', 'Country', 'Agreement', 'Sector'].map((type) => lengthOf(type, 'names'));
    expect(lengthOf('Named', 'names')).toBe(Math.max(...lengths.map(Number)));
  });

  it('is that of the most groups in statistics', () => {
    expect(lengthOf('Statistics', 'byYear')).toBe(mostGroups);
  });

  it.each([
    ['City', 'country'],
    ['City', 'sameAs'],
  ])('is not known where there is no list of things: %s.%s', (type, field) => {
    expect(lengthOf(type, field)).toBeUndefined();
  });

  it('is not known where the data are not', () => {
    expect(lengthOf('City', 'twins', createSchema())).toBeUndefined();
  });
});
