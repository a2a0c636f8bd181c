import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import type { GraphqlRequest } from '../servers/question.js';
import { documentWorkloads } from './document-workloads.js';
import { graphqlWorkloads } from './graphql-workloads.js';
import { readProbe } from './read-probe.js';
import { scaleWorkloads, type Probe } from './scale-workloads.js';

let gateway: TestGateway;
let probe: Probe;
beforeAll(async () => {
  gateway = await startGateway();
  probe = await readProbe(gateway.origin);
});
afterAll(() => gateway.close());

/** What the gateway has to say against a request. */
const errorsOf = async ({ query, variables = {} }: GraphqlRequest): Promise<unknown> =>
  (await gateway.query(query, variables)).errors;

const numbers = [0, 1, 2, 339_999, 340_000, 500_000];

describe.each(graphqlWorkloads)('the requests of "$name"', ({ request, isRepeated }) => {
  it('are answered without errors', async () => {
    for (const number of numbers) expect(await errorsOf(request(number))).toBeUndefined();
  });

  it(isRepeated ? 'are all the same' : 'are all different', () => {
    const different = new Set(numbers.map((number) => JSON.stringify(request(number))));
    expect(different.size).toBe(isRepeated ? 1 : numbers.length);
  });
});

describe.each(scaleWorkloads)('the question for $name', ({ request }) => {
  it('is answered without errors, with variables that differ', async () => {
    expect(await errorsOf(request(0, probe))).toBeUndefined();
    expect(request(0, probe)).not.toEqual(request(1, probe));
    expect(request(0, probe).query).toBe(request(1, probe).query);
  });
});

describe.each(documentWorkloads)('the document "$name"', ({ path, headers }) => {
  it('is there, in the format asked for', async () => {
    const response = await gateway.get(path, headers);
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, headers['accept']]);
  });
});
