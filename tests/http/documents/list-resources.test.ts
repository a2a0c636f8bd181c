import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { linksOf } from '../link-header.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

describe('the address a page had before', () => {
  it.each([
    ['/cities?after=milano', '/cities/after/milano'],
    ['/cities.ttl?before=milano', '/cities/before/milano.ttl'],
  ])('%s leads to its new one for good', async (old, path) => {
    const { status, headers } = await gateway.get(old);
    expect([status, headers.get('location')]).toEqual([308, publicUrl + path]);
  });
});

describe('a page of a list', () => {
  it('is not there for what is no slug', async () => {
    expect((await gateway.get('/cities/after/Milano!')).status).toBe(404);
  });

  it('leads back by a link', async () => {
    const links = linksOf(await gateway.get('/cities/after/milano'), 'prev');
    expect(links.map(({ target }) => target)).toEqual([`${publicUrl}/cities/before/osaka`]);
  });

  it('has no table of its own', async () => {
    expect((await gateway.get('/cities/after/milano.csv')).status).toBe(404);
  });
});
