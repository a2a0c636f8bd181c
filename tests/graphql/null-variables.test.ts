import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ dataFolder: 'tests/fixtures/three-cities' });
});
afterAll(() => gateway.close());

/** Queries in which a variable with a default stands where null is no value, and the type that is wanted there. */
const misplaced = [
  ['in @include', 'query ($v: Boolean = true) { city(slug: "metz") { slug @include(if: $v) } }', 'Boolean!'],
  ['in @skip', 'query ($v: Boolean = true) { city(slug: "metz") { slug @skip(if: $v) } }', 'Boolean!'],
  [
    'in a fragment',
    'query ($v: Boolean = true) { city(slug: "metz") { ...F } } fragment F on City { slug @skip(if: $v) }',
    'Boolean!',
  ],
  ['in an argument', 'query ($v: String = "metz") { city(slug: $v) { slug } }', 'String!'],
  ['in a list', 'query ($v: ID = "x") { nodes(ids: [$v]) { id } }', 'ID!'],
  [
    'in a field of an input object',
    'query ($v: Float = 1) { cities(filter: { near: { latitude: 1, longitude: 1, radiusKm: $v } }) { totalCount } }',
    'Float!',
  ],
] as const;

describe('null for a variable', () => {
  it.each(misplaced)('that stands %s, where it is no value, is refused and explained', async (_place, query, type) => {
    const { data, errors } = await gateway.query(query, { v: null });
    expect(errors).toEqual([
      expect.objectContaining({
        message: `The variable "$v" is null, but where it stands a value of the type "${type}" is needed: give one, or leave the variable out to have its default.`,
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ]);
    expect(data).toBeUndefined();
  });

  it.each(misplaced)('that stands %s may be left out', async (_place, query) => {
    expect((await gateway.query(query)).errors).toBeUndefined();
  });

  it('that has no default to have instead is told of its type alone', async () => {
    const query = 'query ($v: String!) { city(slug: $v) { slug } }';
    const { errors } = await gateway.query(query, { v: null });
    expect(errors?.map(({ message }) => message)).toEqual([
      'Variable "$v" of non-null type "String!" must not be null.',
    ]);
  });

  it('is the value of an argument that may be null', async () => {
    const query = 'query ($v: Int) { cities(first: $v) { totalCount } }';
    expect(await gateway.query(query, { v: null })).toEqual({ data: { cities: { totalCount: 3 } } });
  });

  it('is nothing to another operation, in which it is no value', async () => {
    const query = `query A($v: Int) { cities(first: $v) { totalCount } }
      query B($v: String = "metz") { city(slug: $v) { slug } }`;
    const answer = await gateway.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { v: null }, operationName: 'A' }),
    });
    expect(await answer.json()).toEqual({ data: { cities: { totalCount: 3 } } });
  });
});
