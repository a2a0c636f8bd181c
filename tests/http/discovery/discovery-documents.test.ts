import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { readLinkset, targetsIn, type LinkContext } from '../../support/linkset.js';
import { linksOf } from '../link-header.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const textAt = async (path: string): Promise<string> => (await gateway.get(path)).text();

describe('robots.txt', () => {
  it('lets every crawler in', async () => {
    expect(await textAt('/robots.txt')).toMatch(/^User-agent: \*\nAllow: \/$/m);
  });

  it('names the sitemap by its whole address', async () => {
    expect(await textAt('/robots.txt')).toContain(`\nSitemap: ${publicUrl}/sitemap.xml\n`);
  });
});

describe('the address of the catalogue that registers look for', () => {
  it.each(['GET', 'HEAD'])('leads there by %s', async (method) => {
    const { status, headers } = await gateway.fetch('/.well-known/datacatalog', { method });
    expect([status, headers.get('location')]).toEqual([302, `${publicUrl}/catalog`]);
  });
});

describe('the list of our APIs', () => {
  const path = '/.well-known/api-catalog';

  const linkset = async (): Promise<readonly LinkContext[]> => readLinkset(await textAt(path));

  it('is a link set with the profile of such lists', async () => {
    expect((await gateway.get(path)).headers.get('content-type')).toContain(
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    );
  });

  it('is told by its header what it is, even to who asks for no body', async () => {
    const links = linksOf(await gateway.fetch(path, { method: 'HEAD' }), 'api-catalog');
    expect(links.map(({ target }) => target)).toEqual([publicUrl + path]);
  });

  it('has GraphQL and the documents', async () => {
    const [list] = await linkset();
    expect(list?.['item']).toEqual([{ href: `${publicUrl}/graphql` }, { href: `${publicUrl}/` }]);
  });

  it.each(['service-desc', 'service-doc', 'service-meta'])('leads by %s to what is what it says', async (relation) => {
    for (const service of (await linkset()).slice(1)) {
      for (const { href, type } of targetsIn(service, relation)) {
        const answer = await gateway.get(href, { accept: type ?? '*/*' });
        expect([href, answer.status < 400]).toEqual([href, true]);
      }
    }
  });
});
