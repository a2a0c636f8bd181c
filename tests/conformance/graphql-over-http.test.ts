import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** The specification as a list of audits: what a server MUST, SHOULD and MAY do. */
const audits = serverAudits({ url: () => `${gateway.origin}/graphql` });

describe('GraphQL over HTTP', () => {
  it('comes with audits', () => {
    expect(audits.length).toBeGreaterThan(60);
  });

  it.each(audits)('$id: $name', async ({ id, name, fn }) => {
    expect(await fn()).toEqual({ id, name, status: 'ok' });
  });
});
