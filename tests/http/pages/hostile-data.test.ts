import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyData, type DataFolder } from '../../support/data-folder.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { isSameGraph, readRdf } from '../../support/rdf.js';
import { markupOf } from './markup-of.js';

/** What a text may hold that means something to HTML, to JSON, or to the eye. */
const hostile = `</script><script>alert(1)</script><!-- "it's" & <img src=x onerror=alert(1)> ]]> \u202Eorg\u2028 end`;

/** The texts that are replaced: a file, what stands before the text, and the text. */
const replaced = [
  ['cities.yaml', '    it: ', 'Daegu'],
  ['cities.yaml', '      it: ', "residenti iscritti all'anagrafe, dati riferiti dalla stampa ad aprile 2024"],
  ['countries.yaml', '    it: ', 'Corea del Sud'],
  ['sectors.yaml', '    it: ', 'Amministrazione pubblica'],
  ['dataset.yaml', '  it: ', 'Gemellaggi della città di Milano'],
  ['agreements.yaml', '    - title: ', 'Comune di Milano, pagina «San Paolo» (aggiornata il 14 agosto 2023)'],
] as const;

/** Texts that take several lines: what is hostile goes before them. */
const extended = [
  ['dataset.yaml', '    Un gemellaggio è'],
  ['agreements.yaml', '      Secondo askanews'],
] as const;

let data: DataFolder;
let gateway: TestGateway;
let harmless: TestGateway;
beforeAll(async () => {
  data = await copyData();
  for (const [file, before, text] of replaced) {
    await data.edit(file, `${before}${text}\n`, `${before}${JSON.stringify(hostile)}\n`);
  }
  for (const [file, text] of extended) await data.edit(file, text, text.replace(/\S/, `${hostile} $&`));
  [gateway, harmless] = await Promise.all([startGateway({ dataFolder: data.path }), startGateway()]);
});
afterAll(async () => {
  await Promise.all([gateway.close(), harmless.close()]);
  await data[Symbol.asyncDispose]();
});

const paths = [
  '/',
  '/cities',
  '/cities/daegu',
  '/agreements/milano-daegu',
  '/agreements/milano-san-paolo',
  '/cities/milano',
  '/agreements',
  '/sectors',
  '/sectors/pubblica-amministrazione',
  '/countries',
  '/countries/kr',
  '/dataset',
  '/catalog',
];

const page = async (path: string, from = gateway): Promise<string> =>
  (await from.get(path, { accept: 'text/html', 'accept-language': 'it' })).text();

describe('text in the data', () => {
  it.each(paths)('adds neither an element nor an attribute to %s', async (path) => {
    const text = await page(path);
    expect(text).toContain('alert(1)');
    const { names, strays } = markupOf(text);
    const known = new Set(markupOf(await page(path, harmless)).names);
    expect(strays).toEqual([]);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  it('is found as text', async () => {
    const text = await page('/search?q=script');
    expect(text).toContain('alert(1)');
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(markupOf(text).strays).toEqual([]);
  });

  it.each(['/cities/daegu', '/agreements/milano-san-paolo', '/sectors/pubblica-amministrazione'])(
    'is read back from the JSON-LD in %s',
    async (path) => {
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await page(path)) ?? [];
      const type = 'application/ld+json';
      const document = await (await gateway.get(`${path}.jsonld`)).text();
      const [within, beside] = await Promise.all([readRdf(json, type), readRdf(document, type, gateway)]);
      expect(within.map(({ object }) => object.value)).toContain(hostile);
      expect(isSameGraph(within, beside)).toBe(true);
    },
  );
});
