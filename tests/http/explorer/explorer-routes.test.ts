import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleOperations } from '../../../src/graphql/example-operations.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const files = [
  ['explorer.js', 'text/javascript'],
  ['react.js', 'text/javascript'],
  ['react-dom.js', 'text/javascript'],
  ['graphiql.js', 'text/javascript'],
  ['graphiql.css', 'text/css'],
] as const;

describe('the explorer', () => {
  it('is a page', async () => {
    const response = await gateway.get('/graphiql');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('has all ready-made operations', async () => {
    const page = await (await gateway.get('/graphiql')).text();
    const [, data = ''] = /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({ operations: exampleOperations });
  });

  it('may load and ask nothing but its own origin', async () => {
    const policy = (await gateway.get('/graphiql')).headers.get('content-security-policy') ?? '';
    const directives = policy.split('; ').map((directive) => directive.split(' '));
    expect(directives).toContainEqual(['default-src', "'self'"]);
    const sources = directives.flatMap(([, ...values]) => values);
    const allowed = ["'self'", "'none'", "'unsafe-inline'", 'data:'];
    expect(sources.filter((source) => !allowed.includes(source))).toEqual([]);
  });

  it('may run no script that stands in the page', async () => {
    const policy = (await gateway.get('/graphiql')).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'self'/);
    expect(policy).not.toMatch(/script-src/);
    expect(policy).not.toMatch(/default-src[^;]*unsafe/);
  });

  it('loads only files that are there', async () => {
    const page = await (await gateway.get('/graphiql')).text();
    const loaded = [...page.matchAll(/"graphiql\/([^"]+)"/g)].map(([, name]) => name);
    expect(loaded.toSorted()).toEqual(files.map(([name]) => name).toSorted());
  });

  it.each(files)('has the file %s as %s', async (name, type) => {
    const response = await gateway.get(`/graphiql/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await response.text()).length).toBeGreaterThan(500);
  });

  it.each(['/graphiql', '/graphiql/graphiql.js'])('sends %s again only where it changed', async (path) => {
    const etag = (await gateway.get(path)).headers.get('etag') ?? '';
    expect((await gateway.get(path, { 'if-none-match': etag })).status).toBe(304);
  });

  it('can only be read', async () => {
    expect((await gateway.fetch('/graphiql', { method: 'POST' })).status).toBe(405);
  });

  it('has no other files', async () => {
    expect((await gateway.get('/graphiql/package.json')).status).toBe(404);
  });
});
