import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { paths, withExtension } from '../paths.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const jsonAt = async (path: string): Promise<unknown> => (await gateway.get(path)).json();

/** Every context in a document, and in the contexts themselves; of a list of contexts, each. */
function contextsIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === '@context' ? [inner].flat().concat(contextsIn(inner)) : contextsIn(inner),
  );
}

describe('the context', () => {
  /** What harvesters read has its context within. */
  const harvested = paths.filter((path) => path.startsWith('/catalog') || path.startsWith('/.well-known'));

  it.each(harvested)('is not needed to read %s', async (path) => {
    const references = contextsIn(await jsonAt(withExtension(path, 'jsonld'))).filter((one) => typeof one === 'string');
    expect(references).toEqual([]);
  });

  it.each(paths.filter((path) => !harvested.includes(path)))('is the only one %s refers to', async (path) => {
    expect(contextsIn(await jsonAt(withExtension(path, 'jsonld')))).toEqual([`${publicUrl}/context.jsonld`]);
  });

  it('is there', async () => {
    expect(contextsIn(await jsonAt('/context.jsonld'))).toHaveLength(1);
  });

  it('refers to no other', async () => {
    const references = contextsIn(await jsonAt('/context.jsonld')).filter((context) => typeof context === 'string');
    expect(references).toEqual([]);
  });

  it('imports no other', async () => {
    expect(JSON.stringify(await jsonAt('/context.jsonld'))).not.toContain('"@import"');
  });
});

describe('a document with one format', () => {
  const documents = [
    ['/context.jsonld', 'application/ld+json'],
    ['/shapes.ttl', 'text/turtle'],
    ['/schema.graphql', 'text/plain'],
    ['/csv-metadata.json', 'application/csvm+json'],
    ['/robots.txt', 'text/plain'],
    ['/sitemap.xml', 'application/xml'],
    ['/.well-known/api-catalog', 'application/linkset+json'],
  ] as const;

  it.each(documents)('such as %s is %s', async (path, mediaType) => {
    expect((await gateway.get(path)).headers.get('content-type')?.split(';')[0]).toBe(mediaType);
  });

  it.each(documents)('such as %s is given whatever is asked for', async (path) => {
    expect((await gateway.get(path, { accept: 'image/png' })).status).toBe(200);
  });

  it.each(documents)('such as %s does not vary by Accept', async (path) => {
    expect((await gateway.get(path)).headers.get('vary')).toBe('Accept-Encoding');
  });
});
