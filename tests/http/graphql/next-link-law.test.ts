import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.js';
import { ask } from '../../linked-data/answers/ask.js';
import { knownValues } from '../../linked-data/answers/known-values.js';
import type { KnownValues } from '../../linked-data/answers/random-input.js';
import { randomQuery } from '../../linked-data/answers/random-query.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { linksOf } from '../link-header.js';

let gateway: TestGateway;
let known: KnownValues;
beforeAll(async () => {
  gateway = await startGateway();
  known = await knownValues(gateway);
});
afterAll(() => gateway.close());

describe('the link to the next page of any query', () => {
  it('leads to an answer without errors', async () => {
    const queries = randomQuery(createSchema(), { known });
    await fc.assert(
      fc.asyncProperty(queries, async (request) => {
        const { response, codes } = await ask(gateway, request);
        const [next] = linksOf(response, 'next');
        fc.pre(next !== undefined && codes.length === 0);
        expect(await (await gateway.get(next.target)).json()).not.toHaveProperty('errors');
      }),
      { numRuns: 100 },
    );
  });
});
