import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { readLinkset, targetsIn, type LinkContext } from '../../support/linkset.js';
import { linksOf } from '../link-header.js';
import { paths, withExtension } from '../paths.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** The first links of a document that FAIR Signposting asks for, by their relations. */
const targets = async (path: string, relation: string): Promise<readonly string[]> =>
  linksOf(await gateway.get(path), relation).map(({ target }) => target);

const linksetOf = async (path: string): Promise<readonly LinkContext[]> =>
  readLinkset(await (await gateway.get(withExtension(path, 'linkset.json'))).text());

describe('the links of every document', () => {
  it.each(paths)('say what %s is, by one class of schema.org, and whether it has a page', async (path) => {
    const [type, ...others] = await targets(path, 'type');
    expect(type).toMatch(/^https:\/\/schema\.org\/\w+$/);
    expect(others).toEqual(path === '/.well-known/void' ? [] : ['https://schema.org/AboutPage']);
  });

  it.each(paths)('say on which terms %s may be used', async (path) => {
    expect(await targets(path, 'license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  });

  it.each(paths)('say how to cite %s', async (path) => {
    expect(await targets(path, 'cite-as')).toHaveLength(1);
  });

  it.each(paths)('lead from %s to a description in RDF', async (path) => {
    const links = linksOf(await gateway.get(path), 'describedby').filter(({ type }) => type === 'text/turtle');
    expect(links.map(({ target }) => target)).toContain(publicUrl + withExtension(path, 'ttl'));
  });

  it.each(paths)('lead from the description of %s back to what it describes', async (path) => {
    expect(await targets(withExtension(path, 'ttl'), 'describes')).toEqual(await targets(path, 'cite-as'));
  });

  it.each(paths)('lead from %s to a link set that has them all', async (path) => {
    const answer = await gateway.get(path);
    const [linkset] = linksOf(answer, 'linkset').map(({ target }) => target);
    expect(linkset).toBe(publicUrl + withExtension(path, 'linkset.json'));
    const [links] = await linksetOf(path);
    for (const relation of ['cite-as', 'type', 'license', 'describedby', 'alternate', 'item', 'collection']) {
      const listed = targetsIn(links, relation).map(({ href }) => href);
      expect([relation, listed]).toEqual([relation, await targets(path, relation)]);
    }
  });

  it.each(paths)('take of %s no more room than proxies give them', async (path) => {
    expect((await gateway.get(path)).headers.get('link')?.length).toBeLessThan(3500);
  });
});

describe('the links of the whole and its parts', () => {
  it('lead from the dataset to each of its files', async () => {
    const items = linksOf(await gateway.get('/dataset'), 'item');
    expect(items.length).toBe(10);
    const answers = await Promise.all(items.map(({ target }) => gateway.get(target)));
    expect(answers.map(({ headers }) => headers.get('content-type')?.split(';')[0])).toEqual(
      items.map(({ type }) => type),
    );
  });

  it.each(['/cities', '/cities/milano', '/agreements/milano-daegu', '/sectors/cultura', '/countries/kr'])(
    'lead from %s to the dataset it is part of',
    async (path) => {
      expect(await targets(path, 'collection')).toEqual([`${publicUrl}/dataset`]);
    },
  );

  it('lead from the dataset to the catalogue and back', async () => {
    expect([await targets('/dataset', 'collection'), await targets('/catalog', 'item')]).toEqual([
      [`${publicUrl}/catalog`],
      [`${publicUrl}/dataset`],
    ]);
  });
});

describe('a link set', () => {
  it('is one by its media type', async () => {
    const { headers } = await gateway.get('/dataset.linkset.json');
    expect(headers.get('content-type')).toMatch(/^application\/linkset\+json/);
  });

  it('tells of each description what it describes', async () => {
    const [, ...descriptions] = await linksetOf('/cities/milano');
    expect(descriptions.map(({ describes }) => describes)).toEqual([
      [{ href: `${publicUrl}/cities/milano` }],
      [{ href: `${publicUrl}/cities/milano` }],
    ]);
  });
});
