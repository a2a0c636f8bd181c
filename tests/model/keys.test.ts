import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { entityKeysOf } from '../../src/model/keys.js';

const schema = createSchema();

describe('the keys of a type', () => {
  it.each([
    ['City', ['id', 'slug']],
    ['Agreement', ['id', 'slug']],
    ['Sector', ['id', 'slug']],
    ['Country', ['id', 'code']],
    ['Dataset', ['id']],
    ['Text', []],
    ['CityConnection', []],
    // It has an IRI and an identifier, but is part of the dataset and not found by itself.
    ['Organization', []],
  ])('of %s are %j', (name, keys) => {
    const type = schema.getType(name);
    expect(isObjectType(type) && entityKeysOf(type)).toEqual(keys);
  });
});
