import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { readRdf } from '../../support/rdf.js';
import { browserAccept } from '../page-paths.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

describe('the start', () => {
  it.each([
    ['a browser the page', browserAccept, 'text/html'],
    ['a client without a preference the page', '*/*', 'text/html'],
    ['a crawler that reads JSON-LD a description', 'application/ld+json, application/json', 'application/ld+json'],
    ['a crawler that reads Turtle a description', 'text/turtle', 'text/turtle'],
    ['a client that would rather not read HTML a description', 'text/html;q=0.1, */*', 'application/ld+json'],
  ])('gives %s', async (_who, accept, mediaType) => {
    const { headers } = await gateway.fetch('/', { method: 'HEAD', headers: { accept } });
    expect(headers.get('content-type')?.split(';')[0]).toBe(mediaType);
    expect(headers.get('vary')).toContain('Accept');
  });

  it('has an address for each format', async () => {
    const { headers } = await gateway.fetch('/', { method: 'HEAD', headers: { accept: 'text/turtle' } });
    expect(headers.get('content-location')).toBe(`${publicUrl}/index.ttl`);
    expect((await gateway.get('/index.ttl')).headers.get('content-type')).toBe('text/turtle; charset=utf-8');
  });

  it('leads from its description to the dataset, which lists the rest', async () => {
    const graph = await readRdf(await (await gateway.get('/index.ttl')).text(), 'text/turtle');
    const entity = graph.find(({ predicate }) => predicate.value === 'https://schema.org/mainEntity');
    expect([entity?.subject.value, entity?.object.value]).toEqual([`${publicUrl}/`, `${publicUrl}/dataset`]);
  });

  it('is in the sitemap', async () => {
    expect(await (await gateway.get('/sitemap.xml')).text()).toContain(`<loc>${publicUrl}/</loc>`);
  });
});
