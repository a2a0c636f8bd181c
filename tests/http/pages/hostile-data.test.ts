import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyData, type DataFolder } from '../../support/data-folder.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { isSameGraph, readRdf } from '../../support/rdf.js';

/** What a text may hold that means something to HTML, to JSON, or to the eye. */
const hostile = `</script><script>alert(1)</script><!-- "it's" & <img src=x onerror=alert(1)> ]]> \u202Eorg\u2028 end`;

let data: DataFolder;
let gateway: TestGateway;
beforeAll(async () => {
  data = await copyData();
  const text = JSON.stringify(hostile);
  await data.edit('cities.yaml', '    it: Daegu\n', `    it: ${text}\n`);
  await data.edit('dataset.yaml', '  it: Gemellaggi della città di Milano\n', `  it: ${text}\n`);
  await data.edit(
    'agreements.yaml',
    '    - title: Comune di Milano, pagina «San Paolo» (aggiornata il 14 agosto 2023)\n',
    `    - title: ${text}\n`,
  );
  gateway = await startGateway({ dataFolder: data.path });
});
afterAll(async () => {
  await gateway.close();
  await data[Symbol.asyncDispose]();
});

const paths = [
  '/',
  '/cities',
  '/cities/daegu',
  '/agreements/milano-daegu',
  '/agreements/milano-san-paolo',
  '/countries/kr',
  '/dataset',
  '/catalog',
  '/search?q=script',
];

const page = async (path: string): Promise<string> =>
  (await gateway.get(path, { accept: 'text/html', 'accept-language': 'it' })).text();

describe('text in the data', () => {
  it.each(paths)('never becomes a tag in %s', async (path) => {
    const text = await page(path);
    expect(text).toContain('alert(1)');
    expect(text.match(/<script/g)).toHaveLength(path.startsWith('/search') ? 1 : 2);
    expect(text).not.toMatch(/<img|<!--/);
  });

  it.each(['/cities/daegu', '/agreements/milano-san-paolo'])('is read back from the JSON-LD in %s', async (path) => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await page(path)) ?? [];
    const type = 'application/ld+json';
    const document = await (await gateway.get(`${path}.jsonld`)).text();
    const [within, beside] = await Promise.all([readRdf(json, type), readRdf(document, type, gateway)]);
    expect(within.map(({ object }) => object.value)).toContain(hostile);
    expect(isSameGraph(within, beside)).toBe(true);
  });
});
