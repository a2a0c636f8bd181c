import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { itemsInNodes } from '../../src/graphql/items-in-nodes.js';
import { createSchema } from '../../src/graphql/schema.js';

const schema = createSchema();

const hintsFor = (query: string): readonly string[] =>
  validate(schema, parse(query), [itemsInNodes]).map(({ message }) => message);

describe('a field of the items of a list', () => {
  it.each([
    ['a list', '{ agreements { date } }', 'nodes { date }'],
    ['a list within a thing', '{ country(code: "JP") { cities { timeZone } } }', 'nodes { timeZone }'],
    [
      'a search, whose items have an interface in common',
      '{ search(query: "x") { names { value } } }',
      'nodes { names }',
    ],
    ['a fragment on a list', '{ cities { ...F } } fragment F on CityConnection { slug }', 'nodes { slug }'],
  ])('that is asked of %s is hinted at', (_list, query, hint) => {
    expect(hintsFor(query)).toEqual([expect.stringContaining(hint)]);
  });

  it.each([
    ['that is asked of the items', '{ agreements { nodes { date } edges { node { date } } } }'],
    ['that does not exist', '{ agreements { day constructor } }'],
    ['of another type', '{ agreements { timeZone } }'],
    ['of what is no list', '{ dataset { date } }'],
  ])('is not hinted at: %s', (_case, query) => {
    expect(hintsFor(query)).toEqual([]);
  });
});
