import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats, html, linksetFormat } from '../../../src/linked-data/formats.js';
import { entityNames, segments } from '../../../src/model/entity-name.js';
import { copyData } from '../../support/data-folder.js';
import { exportedSite } from '../../support/exported-site.js';
import { gatewayOf } from '../../support/gateway-of.js';
import type { TestGateway } from '../../support/gateway.js';
import { browserAccept } from '../page-paths.js';
import { paths } from '../paths.js';

const withdrawn = entityNames.map((entity) => ({ path: `/${segments[entity]}/zz`, list: `/${segments[entity]}` }));
const files = withdrawn.flatMap(({ path }) =>
  [...formats, html, linksetFormat].map(({ extension }) => `${path}.${extension}`),
);
const section = `withdrawn:\n${withdrawn.map(({ path }) => `  - ${path.slice(1)}\n`).join('')}`;

let gateway: TestGateway;
beforeAll(async () => {
  const folder = await copyData();
  await folder.edit('dataset.yaml', 'issued:', `${section}issued:`);
  gateway = await gatewayOf(folder);
});
afterAll(() => gateway.close());

describe('what was withdrawn', () => {
  it.each(withdrawn)('is gone from $path, for programs', async ({ path, list }) => {
    const answer = await gateway.get(path, { accept: 'text/turtle' });
    expect(answer.status).toBe(410);
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: 'Gone',
      status: 410,
      detail: `What was at this address was withdrawn and will not come back: ${list} lists all there is.`,
    });
  });

  it.each(files)('is gone from %s', async (path) => {
    expect((await gateway.get(path)).status).toBe(410);
  });

  it('is gone for a request for its headers only', async () => {
    expect((await gateway.fetch('/cities/zz', { method: 'HEAD' })).status).toBe(410);
  });

  it('has the headers of what never was', async () => {
    const namesOf = async (path: string): Promise<readonly string[]> => [...(await gateway.get(path)).headers.keys()];
    expect(await namesOf('/cities/zz')).toEqual(await namesOf('/cities/never'));
    expect((await gateway.get('/cities/zz')).headers.get('cache-control')).toBe('no-store');
  });

  it('is told of in a page for people, which leads on', async () => {
    const answer = await gateway.get('/cities/zz', { accept: browserAccept, 'accept-language': 'en' });
    const text = await answer.text();
    expect(answer.status).toBe(410);
    expect(text).toContain('<h1>This record was withdrawn</h1>');
    expect(text).toContain('href="/cities"');
  });

  it('is gone at its own address only', async () => {
    expect((await gateway.get('/cities/never')).status).toBe(404);
    expect((await gateway.get('/cities/zz-zz')).status).toBe(404);
    expect((await gateway.get('/cities/milano')).status).toBe(200);
  });

  it.each(withdrawn)('is not found at $path by GraphQL', async ({ path }) => {
    const id = `https://gemellaggi.example${path}`;
    expect(await gateway.query('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ data: { node: null } });
  });

  it.each([...paths, '/sitemap.xml', '/cities.csv', '/shapes.ttl'])('is not named at %s', async (path) => {
    const text = await (await gateway.get(path)).text();
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toMatch(/\/zz\b|withdrawn/);
  });

  it('is in no file of the site', async () => {
    await using folder = await copyData();
    await folder.edit('dataset.yaml', 'issued:', `${section}issued:`);
    await using site = await exportedSite({ dataFolder: folder.path });
    expect(site.names.length).toBeGreaterThan(100);
    expect(site.names.filter((name) => name.includes('/zz'))).toEqual([]);
  });
});
