import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleQuery } from '../../src/graphql/example-query.js';
import { startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

describe('the example query', () => {
  it('runs without errors', async () => {
    expect((await gateway.query(exampleQuery)).errors).toBeUndefined();
  });

  it('answers with whom Milan is twinned, and since when', async () => {
    const daegu = '"name":"Twinning of Milan and Daegu","date":"2015-07-02"';
    expect(JSON.stringify(await gateway.query(exampleQuery))).toContain(daegu);
  });
});
