import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from '../../../src/cli/export/broken-links.js';
import { fileExists } from '../../../src/cli/export/file-exists.js';
import { exportedSite, type ExportedSite } from '../../support/exported-site.js';
import { publicUrl } from '../../support/gateway.js';
import { manyCities } from '../../support/many-cities.js';
import { serveFolder } from '../../support/static-host.js';

let exported: ExportedSite;
beforeAll(async () => {
  exported = await exportedSite();
});
afterAll(() => exported[Symbol.asyncDispose]());

/** Checks the links as someone does who has nothing but the addresses of a host without a program. */
async function checkOnHost({ site, names, folder }: ExportedSite): Promise<readonly string[]> {
  await using host = await serveFolder(folder);
  const exists = async (path: string): Promise<boolean> => (await fetch(host.origin + path, { method: 'HEAD' })).ok;
  return await brokenLinks(site, names, { folder, exists });
}

describe('brokenLinks, on a host without a program', () => {
  it('finds none', async () => {
    expect(await checkOnHost(exported)).toEqual([]);
  });

  it('finds none where the public address has a path', async () => {
    await using below = await exportedSite({ publicUrl: 'https://example.org/open/data' });
    expect(await checkOnHost(below)).toEqual([]);
  });

  it('finds none where lists have several pages', async () => {
    const { folder } = await manyCities();
    await using data = folder;
    await using many = await exportedSite({ dataFolder: data.path });
    expect(await checkOnHost(many)).toEqual([]);
  });
});

/** Checks the links of a file that says something else than before. */
async function checkText(name: string, text: string): Promise<readonly string[]> {
  const before = await exported.text(name);
  await writeFile(join(exported.folder, name), text);
  try {
    return await brokenLinks(exported.site, exported.names, {
      folder: exported.folder,
      exists: fileExists(exported.folder),
    });
  } finally {
    await writeFile(join(exported.folder, name), before);
  }
}

describe('brokenLinks', () => {
  it.each([
    'agreements/milano-daegu.nt',
    'agreements/milano-daegu.nq',
    'agreements/milano-daegu.ttl',
    'agreements/milano-daegu.jsonld',
    'agreements/milano-daegu.rdf',
    'agreements/milano-daegu.linkset.json',
    'agreements.csv',
    'agreements.geojson',
    'csv-metadata.json',
    'robots.txt',
    'sitemap.xml',
    'schema.graphql',
    'cities/daegu.html',
    'index.html',
    '.well-known/void',
    '.well-known/datacatalog',
    '.well-known/api-catalog',
  ])('finds a link in %s that leads nowhere', async (name) => {
    const link = new RegExp(`${publicUrl}/[\\w/.-]*\\w(?![\\w/.-])`);
    const text = (await exported.text(name)).replace(link, `${publicUrl}/nowhere`);
    expect(await checkText(name, text)).toEqual([`${name} leads to ${publicUrl}/nowhere, where nothing is.`]);
  });

  it.each([
    ['dataset.csv', ['dataset.csv']],
    ['schema.graphql', ['schema.graphql']],
    ['context.jsonld', ['context.jsonld']],
    ['cities/daegu.rdf', ['cities/daegu.rdf']],
    ['cities/daegu.jsonld', ['cities/daegu.jsonld']],
    ['cities.jsonld', ['cities.jsonld']],
  ])('finds the links to %s where it is missing', async (missing, links) => {
    const { site, names, folder } = exported;
    const exists = async (path: string): Promise<boolean> => path !== `/${missing}` && fileExists(folder)(path);
    const broken = await brokenLinks(site, names, { folder, exists });
    expect(broken.map((line) => line.split(' ')[3]).sort()).toEqual(links.map((link) => `${publicUrl}/${link},`));
  });

  it.each([
    `The cities: ${publicUrl}/cities.`,
    `(${publicUrl}/cities/milano)`,
    `<${publicUrl}/cities/milano#name>`,
    `${publicUrl}/catalog?profile=none`,
    `${publicUrl}.org/nowhere`,
    `${publicUrl}:8080/nowhere`,
    `${publicUrl}-2/nowhere`,
    `${publicUrl}/graphql?query=none`,
    `${publicUrl}/`,
    publicUrl,
  ])('takes "%s" for nothing broken', async (line) => {
    expect(await checkText('robots.txt', line)).toEqual([]);
  });

  it.each(['/nowhere', '/nowhere/', '/cities/nowhere.html', '/cities/nowhere/', '/100%', '/%zz'])(
    'takes %s for broken',
    async (path) => {
      const broken = await checkText('robots.txt', publicUrl + path);
      expect(broken).toEqual([`robots.txt leads to ${publicUrl}${path}, where nothing is.`]);
    },
  );

  it.each(['href', 'src', 'action'])('finds a path in a page that leads nowhere, by %s', async (attribute) => {
    const broken = await checkText('cities/daegu.html', `<x id="y" ${attribute}="/nowhere?lang=en">`);
    expect(broken).toEqual([`cities/daegu.html leads to ${publicUrl}/nowhere, where nothing is.`]);
  });

  it('tells each of several links once', async () => {
    const line = `${publicUrl}/a ${publicUrl}/b ${publicUrl}/a`;
    expect(await checkText('robots.txt', line)).toHaveLength(2);
  });
});
