import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { paths, withExtension } from '../paths.js';

/** The addresses of all kinds of documents, dumps and contracts. */
const addresses = [
  ...paths,
  ...paths.map((path) => withExtension(path, 'ttl')),
  '/dataset.csv',
  '/dataset.geojson',
  '/cities.csv',
  '/cities/milano.linkset.json',
  '/context.jsonld',
  '/context/answer.jsonld',
  '/shapes.ttl',
  '/schema.graphql',
  '/csv-metadata.json',
  '/robots.txt',
  '/sitemap.xml',
  '/.well-known/api-catalog',
] as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

describe('who polls', () => {
  it.each(addresses)('learns at %s when it was last changed, on a day that is over', async (address) => {
    const day = (await gateway.get(address)).headers.get('last-modified') ?? '';
    expect(day).toMatch(/^\w{3}, \d\d Nov 2026 00:00:00 GMT$/);
  });

  it.each(addresses)('is told by the ETag of %s that nothing has changed', async (address) => {
    const etag = (await gateway.get(address)).headers.get('etag') ?? '';
    const again = await gateway.get(address, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each(addresses)('is told by the date of %s that nothing has changed', async (address) => {
    const date = (await gateway.get(address)).headers.get('last-modified') ?? '';
    const again = await gateway.get(address, { 'if-modified-since': date });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each(addresses)('keeps what it has of %s by the headers of 304', async (address) => {
    const full = await gateway.get(address);
    const fresh = await gateway.get(address, { 'if-none-match': full.headers.get('etag') ?? '' });
    for (const name of ['etag', 'last-modified', 'cache-control', 'vary', 'content-location', 'link']) {
      expect(fresh.headers.get(name)).toBe(full.headers.get(name));
    }
  });

  it.each(addresses)('may let a cache answer for %s, which may serve it while it asks anew', async (address) => {
    const control = (await gateway.get(address)).headers.get('cache-control') ?? '';
    expect(control).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/);
  });
});

describe('If-Modified-Since', () => {
  const ask = async (date: string): Promise<number> =>
    (await gateway.get('/dataset', { 'if-modified-since': date })).status;

  it.each([
    ['of the day before', 'Tue, 24 Nov 2026 23:59:59 GMT', 200],
    ['of that day', 'Wed, 25 Nov 2026 00:00:00 GMT', 304],
    ['of a later day', 'Fri, 27 Nov 2026 00:00:00 GMT', 304],
    ['that is no date', 'yesterday', 200],
  ])('%s is answered accordingly', async (_date, date, status) => {
    expect(await ask(date)).toBe(status);
  });

  it('counts for nothing beside an ETag', async () => {
    const headers = { 'if-none-match': '"another"', 'if-modified-since': 'Fri, 27 Nov 2026 00:00:00 GMT' };
    expect((await gateway.get('/dataset', headers)).status).toBe(200);
  });
});
