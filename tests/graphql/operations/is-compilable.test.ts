import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { isCompilable } from '../../../src/graphql/operations/is-compilable.js';
import { createSchema } from '../../../src/graphql/schema.js';

const schema = createSchema();

const many = (count: number, write: (one: number) => string): string =>
  Array.from({ length: count }, (_, one) => write(one)).join(' ');

it.each([
  ['is as a dashboard asks', '{ cities { nodes { name country { name } } } }', true],
  ['has a variable in a filter', 'query ($slug: [String!]) { cities(filter: { slug: $slug }) { totalCount } }', true],
  ['has a literal in a scalar', '{ _entities(representations: [{ __typename: "City" }]) { __typename } }', true],
  [
    'has a variable in a scalar',
    'query ($slug: Int) { _entities(representations: [{ slug: $slug }]) { __typename } }',
    false,
  ],
  ['has a key that every object has', '{ toString: dataset { id } }', false],
  ['asks for very many fields', `{ ${many(1001, (one) => `a${one}: __typename`)} }`, false],
  ['asks for many fields of any thing', `{ node(id: "a") { ${many(300, (one) => `a${one}: id`)} } }`, false],
  [
    'has fragments that double themselves',
    `{ dataset { ...A0 } } ${many(12, (one) => `fragment A${one} on Dataset { ...A${one + 1} ...A${one + 1} }`)} fragment A12 on Dataset { id }`,
    false,
  ],
])('an operation that %s', (_kind, query, expected) => {
  expect(isCompilable(parse(query), schema)).toBe(expected);
});
