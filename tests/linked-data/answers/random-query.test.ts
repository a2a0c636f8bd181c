import fc from 'fast-check';
import { isIntrospectionType, isObjectType, parse, validate, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { ask } from './ask.js';
import { knownValues } from './known-values.js';
import { randomQuery } from './random-query.js';
import type { QueryRequest } from './write-query.js';

const schema = createSchema();

let gateway: TestGateway;
let samples: readonly QueryRequest[];
beforeAll(async () => {
  gateway = await startGateway();
  samples = fc.sample(randomQuery(schema, { known: await knownValues(gateway) }), 300);
});
afterAll(() => gateway.close());

/** What has to occur in random queries for a law about them to mean anything, and how it shows in their text. */
const features: readonly (readonly [string, RegExp])[] = [
  ['an alias', /\w: \w+ [{}]/],
  ['an alias that is the name of another field', /\b(names|nodes|edges|language): \w/],
  ['an alias that JavaScript has its own thing for', /\b(constructor|__proto__|toString): \w/],
  ['a fragment in line', /\.\.\. on \w/],
  ['a fragment with a name', /fragment \w+ on/],
  ['a fragment on an interface', /on (Node|Named)\b/],
  ['a fragment that is spread twice', /(\.\.\.[A-Z]\w+\d)\b[^]*\1\b/],
  ['an interface', /\b(node|nodes|search)\(/],
  ['a variable', /\$v1/],
  ['a variable with a default', /\$v\d+: [\w[\]!]+ =/],
  ['a condition by a variable', /@(skip|include)\(if: \$/],
  ['a condition', /@(skip|include)\(if: (true|false)/],
  ['a connection within a thing', /\b(sectors?|country)\b[^}]*\b(agreements|cities)\b/],
  ['a filter', /\bfilter: /],
  ['an order', /\borderBy: /],
  ['a page', /\b(first|last|after|before): /],
  ['a null', /: null\b/],
  ['several operations', /query Other/],
  ['the name of a type', /__typename/],
];

describe('a random query', () => {
  it('is valid', () => {
    expect(samples.flatMap(({ query }) => validate(schema, parse(query)))).toEqual([]);
  });

  it.each(features)('may have %s', (_feature, pattern) => {
    expect(samples.filter(({ query }) => pattern.test(query)).length).toBeGreaterThan(2);
  });

  it('asks for every field there is, sooner or later', () => {
    const asked = new Set<string>();
    for (const { query } of samples) visit(parse(query), { Field: ({ name }) => void asked.add(name.value) });
    const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !isIntrospectionType(type));
    const fields = types.flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : []));
    expect(fields.filter((name) => !asked.has(name))).toEqual([]);
  });

  it('is mostly answered', async () => {
    const answers = await Promise.all(samples.map((request) => ask(gateway, request)));
    expect(answers.filter(({ data }) => data).length).toBeGreaterThan(samples.length / 2);
  });

  it('goes down several levels', () => {
    const deep = samples.filter(({ query }) => /\{[^{}]*\{[^{}]*\{[^{}]*\{[^{}]*\{/.test(query));
    expect(deep.length).toBeGreaterThan(samples.length / 20);
  });
});
