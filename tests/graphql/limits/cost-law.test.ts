import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.js';
import { knownValues } from '../../linked-data/answers/known-values.js';
import type { KnownValues } from '../../linked-data/answers/random-input.js';
import { randomQuery } from '../../linked-data/answers/random-query.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
let known: KnownValues;
beforeAll(async () => {
  gateway = await startGateway();
  known = await knownValues(gateway);
});
afterAll(() => gateway.close());

/** Counts the values that stand in an answer under a key; what a graph has in it is a part of it. */
function valuesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + valuesIn(item), 0);
  if (typeof value !== 'object' || value === null || '@context' in value) return 0;
  return Object.values(value).reduce((sum: number, member) => sum + 1 + valuesIn(member), 0);
}

const isAnswer = (
  value: unknown,
): value is { readonly data: object; readonly extensions: { readonly cost: { readonly counted: number } } } =>
  typeof value === 'object' && value !== null && 'data' in value && 'extensions' in value;

describe('an answer to any query', () => {
  it('has no more in it than the query costs', async () => {
    await fc.assert(
      fc.asyncProperty(randomQuery(createSchema(), { known }), async (request) => {
        const response = await gateway.fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ ...request, extensions: { cost: true } }),
        });
        const answer: unknown = await response.json();
        fc.pre(isAnswer(answer));
        expect(valuesIn(answer.data)).toBeLessThanOrEqual(answer.extensions.cost.counted);
      }),
      { numRuns: 500 },
    );
  });
});
