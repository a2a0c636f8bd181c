import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

describe('the start', () => {
  it.each([
    ['a browser to the explorer', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', '/graphql'],
    ['a crawler to the dataset', 'application/ld+json, application/json', '/dataset'],
    ['a crawler that reads Turtle to the dataset', 'text/turtle', '/dataset'],
    ['a client without a preference to the explorer', '*/*', '/graphql'],
    ['a client that would rather not read HTML to the dataset', 'text/html;q=0.1, */*', '/dataset'],
  ])('leads %s', async (_who, accept, path) => {
    expect((await gateway.get('/', { accept })).headers.get('location')).toBe(publicUrl + path);
  });

  it('redirects for now, not forever', async () => {
    expect((await gateway.get('/')).status).toBe(302);
  });

  it('tells caches that it varies by Accept', async () => {
    expect((await gateway.get('/')).headers.get('vary')).toBe('Accept');
  });
});
