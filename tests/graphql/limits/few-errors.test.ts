import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type GraphqlAnswer, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const wrong = (count: number): string =>
  `{ __typename ${Array.from({ length: count }, (_, index) => `nothing${index}`).join(' ')} }`;

const codes = ({ errors = [] }: GraphqlAnswer): readonly unknown[] => errors.map(({ extensions }) => extensions?.code);

describe('the mistakes of a request', () => {
  it('are told, five of them', async () => {
    expect(codes(await gateway.query(wrong(5)))).toEqual(Array(5).fill('GRAPHQL_VALIDATION_FAILED'));
  });

  it.each([6, 200])('are told, four of %i, and that there are more', async (count) => {
    const told = codes(await gateway.query(wrong(count)));
    expect(told).toEqual([...Array<string>(4).fill('GRAPHQL_VALIDATION_FAILED'), 'LIMIT_EXCEEDED']);
  });

  it('in variables are told, four of many, and that there are more', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const told = codes(await gateway.query(query, { ids: Array(60).fill(null) }));
    expect(told).toEqual([...Array<string>(4).fill('BAD_USER_INPUT'), 'LIMIT_EXCEEDED']);
  });

  it('in some places of an answer are told, all of them', async () => {
    const representations = Array(20).fill({ __typename: 'Nothing' });
    const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
    expect(codes(await gateway.query(query, { representations }))).toHaveLength(20);
  });
});
