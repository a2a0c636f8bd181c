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

/** All that a client gets to see of an answer, whichever time it is given. The spaces make of it a question of its own. */
async function answerTo(request: object, time: number): Promise<unknown> {
  const body = JSON.stringify(request) + ' '.repeat(time);
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await gateway.fetch('/graphql', { method: 'POST', headers, body });
  const lasting = [...response.headers].filter(([name]) => !['date', 'content-length'].includes(name));
  return { status: response.status, headers: Object.fromEntries(lasting), text: await response.text() };
}

describe('any query', () => {
  it('is answered in the same bytes the first time, by Apollo Server, and later, by code compiled for it', async () => {
    const queries = randomQuery(createSchema(), { known });
    await fc.assert(
      fc.asyncProperty(queries, async (request) => {
        const [first, ...others] = [await answerTo(request, 0), await answerTo(request, 1), await answerTo(request, 2)];
        expect(others).toEqual([first, first]);
      }),
      { numRuns: 300 },
    );
  });
});
