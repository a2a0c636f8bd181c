import { getIntrospectionQuery, parse, validate, type GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { exampleOperations } from '../../../src/graphql/example-operations.js';
import { limits } from '../../../src/graphql/limits/limits.js';
import { withinLimits } from '../../../src/graphql/limits/within-limits.js';
import { createSchema } from '../../../src/graphql/schema.js';

const schema = createSchema();
const errorsOf = (query: string): readonly GraphQLError[] => validate(schema, parse(query), [withinLimits]);
const exceeded = (query: string): readonly unknown[] => errorsOf(query).map(({ extensions }) => extensions['limit']);

const repeated = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** A document that has so many of what is limited. */
const documents = {
  fields: (count: number) => `{ ${repeated(count, () => '__typename')} }`,
  aliases: (count: number) => `{ ${repeated(count, (index) => `a${index}: __typename`)} }`,
  directives: (count: number) => `{ __typename ${repeated(count, () => '@nothing')} }`,
  depth: (count: number) => `{ ${'dataset { '.repeat(count - 1)} id ${'} '.repeat(count - 1)} }`,
};

describe.each(['fields', 'aliases', 'directives', 'depth'] as const)('the limit of %s', (limit) => {
  const most = limits[limit];

  it('may be reached', () => {
    expect(exceeded(documents[limit](most))).toEqual([]);
  });

  it('may not be exceeded', () => {
    expect(exceeded(documents[limit](most + 1))).toEqual([limit]);
  });

  it('is told to programs', () => {
    expect(errorsOf(documents[limit](most + 1))[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit,
      most,
      counted: most + 1,
    });
  });

  it('is told to people, and how to ask for less', () => {
    expect(errorsOf(documents[limit](most + 1))[0]?.message).toMatch(
      new RegExp(`${most + 1} .*; ${most} is the most\\. \\w.*\\.$`),
    );
  });
});

describe('the limit of the cost', () => {
  const nested = (first: number, fields: number): string =>
    `{ countries(first: 100) { nodes { cities(first: ${first}) { nodes { ${repeated(fields, () => 'id')} } } } } }`;

  it('may nearly be reached', () => {
    expect(exceeded(nested(49, 20))).toEqual([]);
  });

  it('may not be exceeded', () => {
    expect(exceeded(nested(50, 20))).toEqual(['cost']);
  });

  it('tells where the operation is', () => {
    expect(errorsOf(`\n\n${nested(50, 20)}`)[0]?.locations).toEqual([{ line: 3, column: 1 }]);
  });

  it('is told in a number that JSON has', () => {
    const bomb = `{ dataset { ...F0 } } ${repeated(300, (one) => `fragment F${one} on Dataset { ...F${one + 1} ...F${one + 1} }`)} fragment F300 on Dataset { id }`;
    expect(errorsOf(bomb)[0]?.extensions['counted']).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('is not exceeded by what only variables may make too much of', () => {
    expect(
      exceeded(
        'query ($n: Int) { countries(first: $n) { nodes { cities(first: $n) { nodes { id id id id id id id id id id id } } } } }',
      ),
    ).toEqual([]);
  });
});

describe('limits', () => {
  it('that are exceeded together are told together', () => {
    expect(exceeded(`{ ${repeated(301, (index) => `a${index}: __typename @nothing`)} }`)).toEqual([
      'fields',
      'aliases',
      'directives',
    ]);
  });

  it('of fragments hold though nothing spreads them', () => {
    expect(exceeded(`{ __typename } fragment F on City { ${'twins { '.repeat(50)} id ${'}'.repeat(50)} }`)).toContain(
      'depth',
    );
  });

  it.each([
    ['the examples', exampleOperations.join('\n')],
    ['introspection', getIntrospectionQuery()],
    [
      'introspection with all there is',
      getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    ],
    [
      'a Relay query',
      'query ($first: Int, $after: String) { agreements(first: $first, after: $after) { edges { cursor node { id __typename ...Row_agreement } } pageInfo { hasNextPage endCursor } } } fragment Row_agreement on Agreement { name date parties { ...City_city } sectors { id name } } fragment City_city on City { id name country { id name continent } twins { id name } }',
    ],
    [
      'a Relay query for one thing',
      'query ($id: ID!) { node(id: $id) { __typename id ... on City { name agreements { id parties { id } } } } }',
    ],
  ])('are not exceeded by %s', (_case, query) => {
    expect(exceeded(query)).toEqual([]);
  });
});
