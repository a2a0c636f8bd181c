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

/** Asks for the headers alone, so that no body is left on its way. */
const head = (address: string): Promise<Response> => gateway.fetch(address, { method: 'HEAD' });

describe('who polls', () => {
  it.each(addresses)('learns at %s when it was last changed, on a day that is over', async (address) => {
    const day = (await head(address)).headers.get('last-modified') ?? '';
    expect(day).toMatch(/^\w{3}, \d\d Nov 2026 00:00:00 GMT$/);
  });

  it.each(addresses)('is told by the ETag of %s that nothing has changed', async (address) => {
    const etag = (await head(address)).headers.get('etag') ?? '';
    const again = await gateway.get(address, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each(addresses)('is told by the date of %s that nothing has changed', async (address) => {
    const date = (await head(address)).headers.get('last-modified') ?? '';
    const again = await gateway.get(address, { 'if-modified-since': date });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each(addresses)('keeps what it has of %s by the headers of 304', async (address) => {
    const full = await head(address);
    const fresh = await gateway.get(address, { 'if-none-match': full.headers.get('etag') ?? '' });
    for (const name of ['etag', 'last-modified', 'cache-control', 'vary', 'content-location', 'link']) {
      expect(fresh.headers.get(name)).toBe(full.headers.get(name));
    }
  });

  it.each(addresses)('may let a cache answer for %s, which may serve it while it asks anew', async (address) => {
    const control = (await head(address)).headers.get('cache-control') ?? '';
    expect(control).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/);
  });
});

describe('a condition that fails', () => {
  it.each([
    ['another version is wanted', { 'if-match': '"another"' }],
    ['none that is newer is wanted', { 'if-unmodified-since': 'Sat, 21 Nov 2026 00:00:00 GMT' }],
  ])('is told where %s', async (_case, headers) => {
    expect((await gateway.get('/cities/milano', headers)).status).toBe(412);
  });

  it.each(['the version there is', 'anything'])('is none where %s is wanted', async (wanted) => {
    const etag = (await head('/cities/milano')).headers.get('etag') ?? '';
    const headers = { 'if-match': wanted === 'anything' ? '*' : `"another", ${etag}` };
    expect((await gateway.get('/cities/milano', headers)).status).toBe(200);
  });
});

describe('If-Modified-Since', () => {
  const ask = async (date: string): Promise<number> =>
    (await gateway.fetch('/dataset', { method: 'HEAD', headers: { 'if-modified-since': date } })).status;

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
    expect((await gateway.fetch('/dataset', { method: 'HEAD', headers })).status).toBe(200);
  });
});
