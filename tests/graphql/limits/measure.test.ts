import fc from 'fast-check';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costWith, type VariableValues } from '../../../src/graphql/limits/cost.js';
import { measure, type Measures } from '../../../src/graphql/limits/measure.js';
import { createSchema } from '../../../src/graphql/schema.js';

// Nothing is known of its data: a list without pages counts as 10.
const schema = createSchema();

function measured(query: string): Measures | undefined {
  const document = parse(query);
  const isOperation = (node: { readonly kind: Kind }): node is OperationDefinitionNode =>
    node.kind === Kind.OPERATION_DEFINITION;
  const operation = document.definitions.find(isOperation);
  return operation && measure(document, schema).get(operation);
}

const costOf = (query: string, variables: VariableValues = {}): number =>
  costWith(measured(query)?.cost ?? NaN, variables);

describe('the cost of a query', () => {
  it.each([
    ['a field', '{ __typename }', 1],
    ['a field within another', '{ dataset { id } }', 2],
    ['a page', '{ cities(first: 30) { nodes { id } } }', 2 + 30],
    ['the last page', '{ cities(last: 30) { nodes { id } } }', 2 + 30],
    ['a page of the usual size', '{ cities { nodes { id } } }', 2 + 20],
    ['a page of the usual size by null', '{ cities(first: null) { nodes { id } } }', 2 + 20],
    ['the edges of a page', '{ cities(first: 30) { edges { cursor node { id } } } }', 2 + 30 * 3],
    ['what is not of the items of a page', '{ cities(first: 30) { totalCount pageInfo { endCursor } } }', 4],
    ['an empty page, as one with an item', '{ cities(first: 0) { nodes { id } } }', 2 + 1],
    ['too long a page, as the longest', '{ cities(first: 5000) { nodes { id } } }', 2 + 100],
    ['pages within pages', '{ countries(first: 5) { nodes { cities(first: 7) { nodes { id } } } } }', 2 + 5 * (2 + 7)],
    ['a list without pages', '{ city(slug: "x") { twins { id } } }', 2 + 10],
    ['a list of texts', '{ city(slug: "x") { sameAs } }', 2],
    ['a list by what is given', '{ nodes(ids: ["a", "b", "c"]) { id __typename } }', 1 + 3 * 2],
    ['a graph', '{ city(slug: "x") { jsonLd } }', 1 + 50],
    ['a filter', '{ cities(first: 1, filter: { slug: ["a", "b"], country: ["IT"] }) { totalCount } }', 2 + 2 * 100],
    ['filters in a filter', '{ cities(filter: { not: { or: [{ slug: "a" }, {}] } }) { totalCount } }', 2 + 3 * 100],
    ['a filter of statistics', '{ statistics(filter: { sector: ["cultura"] }) { agreements } }', 2 + 100],
    ['a fragment in line', '{ cities(first: 30) { ... { nodes { id ... on Named { slug } } } } }', 2 + 30 * 2],
    [
      'a fragment in pages of several sizes',
      '{ a: cities(first: 30) { ...F } b: cities(first: 40) { ...F } } fragment F on CityConnection { nodes { id } }',
      4 + 30 + 40,
    ],
    ['what may be left out', '{ dataset { id @skip(if: true) } }', 2],
    ['the schema', '{ __schema { types { name fields { name } } } }', 2 + 10 * (2 + 10)],
    ['a type', '{ __type(name: "City") { fields { name } } }', 2 + 10],
    ['fields there are not', '{ nothing { nothing { nothing } } }', 3],
  ])('counts %s', (_case, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('counts as many things as there are ids in a variable', () => {
    expect(costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toBe(4);
  });

  it.each([
    [{ first: 30 }, 32],
    [{ first: null, last: 40 }, 42],
    [{}, 22],
  ])('counts the page that either of two variables asks for: %o', (variables, cost) => {
    const query = 'query ($first: Int, $last: Int) { cities(first: $first, last: $last) { nodes { id } } }';
    expect(costOf(query, variables)).toBe(cost);
  });

  it.each([
    ['the whole filter', 'query ($v: CityFilter) { cities(filter: $v) { totalCount } }', { not: { slug: ['a'] } }],
    ['a filter in it', 'query ($v: CityFilter) { cities(filter: { not: $v }) { totalCount } }', { slug: ['a', 'b'] }],
    ['a value', 'query ($v: [String!]) { cities(filter: { not: { slug: $v } }) { totalCount } }', ['a', 'b']],
  ])('counts the conditions of a filter where a variable is %s', (_case, query, v) => {
    expect(costOf(query, { v })).toBe(2 + 2 * 100);
  });

  it('is the same whether sizes are variables or not', () => {
    const sizes = fc.array(fc.integer({ min: -2, max: 150 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sizes, (given) => {
        const body = given.reduceRight(
          (inner, _size, index) =>
            `countries(first: $v${index}) { nodes { id cities(last: $v${index}) { nodes { id } } country: __typename ${inner} } }`,
          '__typename',
        );
        const literal = given.reduce((text, size, index) => text.replaceAll(`$v${index}`, String(size)), `{ ${body} }`);
        const definitions = given.map((_size, index) => `$v${index}: Int`).join(' ');
        const variables = Object.fromEntries(given.map((size, index) => [`v${index}`, size]));
        expect(costOf(`query (${definitions}) { ${body} }`, variables)).toBe(costOf(literal));
      }),
    );
  });
});

/** Fragments that each have the next one in them twice, in a field or directly, and only the last one a value. */
const doubling = (depth: number, [open, close]: readonly [string, string]): string =>
  Array.from({ length: depth }, (_, one) => `fragment F${one} on City { ${open}...F${one + 1}${close} ...F${one + 1} }`)
    .concat(`fragment F${depth} on City { id } { city(slug: "x") { ...F0 } }`)
    .join(' ');

describe('fragments within one another', () => {
  const depths = fc.integer({ min: 0, max: 300 });

  it('are measured once, but counted as often as they are spread', () => {
    fc.assert(
      fc.property(depths, (depth) => {
        expect(costOf(doubling(depth, ['', '']))).toBe(1 + 2 ** depth);
      }),
    );
  });

  it('count how deep they go', () => {
    fc.assert(
      fc.property(depths, (depth) => {
        expect(measured(doubling(depth, ['twins { ', ' }']))?.depth).toBe(depth + 2);
      }),
    );
  });

  it('that are spread in themselves have nothing in them there', () => {
    const query = '{ dataset { ...A } } fragment A on Dataset { id ...B } fragment B on Dataset { id ...A ...B }';
    expect(measured(query)).toMatchObject({ depth: 2, cost: 3 });
  });

  it('are measured though nothing spreads them', () => {
    const document = parse('{ __typename } fragment F on City { twins { id } }');
    expect([...measure(document, schema).values()].map(({ depth }) => depth)).toEqual([1, 2]);
  });
});
