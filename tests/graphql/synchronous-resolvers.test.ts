import { isInputObjectType, getNamedType, isIntrospectionType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { filterFields } from '../../src/graphql/filters/check-filter.js';

const types = Object.values(createSchema().getTypeMap());

/** What would be asked of a resolver that answered later. */
const waiting = /async|await|then\(|Promise/;

describe('the resolvers of the schema', () => {
  const resolvers = types
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, resolve }) =>
        resolve ? [[`${type.name}.${name}`, resolve]] : [],
      ),
    );

  it('are there where a method answers', () => {
    expect(resolvers.map(([name]) => name)).toEqual(
      expect.arrayContaining(['Query.cities', 'City.name', 'City.distanceTo', 'City.jsonLd', 'Agreement.note']),
    );
  });

  it('are not there where a property answers', () => {
    expect(resolvers.map(([name]) => name)).not.toContain('City.id');
  });

  it.each(resolvers)('do not wait: %s', (_name, resolve) => {
    expect(String(resolve)).not.toMatch(waiting);
  });
});

describe('the fields in which filters stand', () => {
  it('are those that are counted', () => {
    const inputs = types.filter(isInputObjectType).filter(({ name }) => name.endsWith('Filter'));
    const fields = inputs.flatMap((type) => Object.values(type.getFields()));
    const ofFilters = fields.filter((field) => getNamedType(field.type).name.endsWith('Filter'));
    expect(new Set(ofFilters.map(({ name }) => name))).toEqual(new Set(filterFields));
  });
});
