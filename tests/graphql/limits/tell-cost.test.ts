import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../../src/graphql/limits/limits.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const post = (request: object, accept = 'application/json'): Promise<Response> =>
  gateway.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(request),
  });

const query = 'query ($first: Int) { cities(first: $first) { nodes { id } } }';
const cost = { cost: true };

/** The cost that an answer tells. */
const told = (counted: number): object => ({ extensions: { cost: { counted, most: limits.cost } } });

describe('the cost of a query', () => {
  it('is told to whoever asks for it', async () => {
    expect(await (await post({ query, extensions: cost })).json()).toMatchObject(told(22));
  });

  it('is that of the variables', async () => {
    const answer = await post({ query, variables: { first: 3 }, extensions: cost });
    expect(await answer.json()).toMatchObject(told(5));
  });

  it.each([{}, { extensions: null }, { extensions: {} }, { extensions: { cost: false } }])(
    'is not told to others: %o',
    async (request) => {
      expect(await (await post({ query, ...request })).json()).not.toHaveProperty('extensions');
    },
  );

  it('is told by GET', async () => {
    const search = new URLSearchParams({ query: '{ __typename }', extensions: JSON.stringify(cost) });
    expect(await (await gateway.get(`/graphql?${search.toString()}`)).json()).toMatchObject(told(1));
  });

  it('is told to whoever asks for it, and to no other, however often both ask', async () => {
    for (let time = 1; time <= 3; time += 1) {
      expect(await (await post({ query })).json()).not.toHaveProperty('extensions');
      expect(await (await post({ query, extensions: cost })).json()).toMatchObject(told(22));
    }
  });

  it('is no statement about things', async () => {
    const asked = '{ city(slug: "osaka") { id name } }';
    const [without, withCost] = await Promise.all(
      [{}, { extensions: cost }].map(async (more) => (await post({ query: asked, ...more }, 'text/turtle')).text()),
    );
    expect(withCost).toBe(without);
  });

  it('of several operations is that of the one that is executed', async () => {
    const both = 'query A { cities { nodes { id } } } query B { __typename }';
    expect(await (await post({ query: both, operationName: 'B', extensions: cost })).json()).toMatchObject(told(1));
  });
});

describe('an operation that variables make too costly', () => {
  const nested =
    'query ($n: Int) { countries(first: $n) { nodes { cities(first: $n) { nodes { id slug name page website modified timeZone jsonLd } } } } }';

  it.each([1, 2, 3])('is refused, asked for the %i. time', async (times) => {
    let answer: unknown;
    for (let time = 1; time <= times; time += 1)
      answer = await (await post({ query: nested, variables: { n: 100 } })).json();
    const extensions = { code: 'LIMIT_EXCEEDED', limit: 'cost', most: limits.cost, counted: 570_202 };
    expect(answer).toMatchObject({ errors: [{ extensions }] });
  });

  it('is answered with others, before it was refused and after', async () => {
    for (const n of [2, 100, 2, 100, 2]) {
      const answer: unknown = await (await post({ query: nested, variables: { n } })).json();
      expect(answer).toHaveProperty(n === 2 ? 'data' : 'errors');
    }
  });

  it.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
    ['text/turtle', 400],
  ])('has an answer as %s with its status', async (accept, status) => {
    expect((await post({ query: nested, variables: { n: 100 } }, accept)).status).toBe(status);
  });

  it('is refused as a persisted query', async () => {
    const sha256Hash = createHash('sha256').update(nested).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    await post({ query: nested, variables: { n: 2 }, extensions });
    expect(await (await post({ variables: { n: 2 }, extensions })).json()).toHaveProperty('data');
    expect(await (await post({ variables: { n: 100 }, extensions })).json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
  });
});
