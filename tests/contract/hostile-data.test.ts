import { DOMParser } from '@xmldom/xmldom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../src/linked-data/formats.js';
import { problemsOf } from '../source/mistake.js';
import { isChromiumHere, openPage, startBrowser } from '../support/browser.js';
import { copyData } from '../support/data-folder.js';
import { gatewayOf } from '../support/gateway-of.js';
import type { TestGateway } from '../support/gateway.js';
import { copyHostileData, missing, numbersIn, spoilt, type HostileData } from '../support/hostile-data.js';
import { isSameGraph, readRdf } from '../support/rdf.js';
import { readCsv } from '../linked-data/tables/records-of.js';

let data: HostileData;
let gateway: TestGateway;
beforeAll(async () => {
  data = await copyHostileData();
  gateway = await gatewayOf(data.folder);
});
afterAll(() => gateway.close());

const textAt = async (path: string): Promise<string> => (await gateway.get(path)).text();

/** All texts in what was read from JSON, the names of fields included. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => [name, ...stringsIn(field)]);
}

const jsonAt = async (path: string): Promise<readonly string[]> => stringsIn(JSON.parse(await textAt(path)));

/** Asks for texts of each kind that cities have. */
const textsOfCities =
  '{ cities { nodes { id names { language value } population { scopes { language value } sources { title url } } } } }';

describe('hostile texts come back to the letter', () => {
  it.each(formats)('as $name, from a parser that did not write it', async ({ extension, mediaType }) => {
    const graphs = await Promise.all(
      ['/dataset', '/catalog'].map(async (path) => readRdf(await textAt(`${path}.${extension}`), mediaType, gateway)),
    );
    const found = graphs.flat().map(({ object }) => object.value);
    expect(missing(found, data.texts)).toEqual([]);
    expect(spoilt(found, data.texts)).toEqual([]);
  });

  it.each(['/dataset', '/catalog', '/cities', '/cities/daegu', '/agreements/milano-daegu'])(
    'in every format of %s, which all say the same',
    async (path) => {
      const [first = [], ...others] = await Promise.all(
        formats.map(async ({ extension, mediaType }) =>
          readRdf(await textAt(`${path}.${extension}`), mediaType, gateway),
        ),
      );
      expect(others.map((graph) => isSameGraph(first, graph))).toEqual(others.map(() => true));
    },
  );

  it.each(['/dataset.rdf', '/cities.rdf', '/sitemap.xml'])('in %s, which is well-formed XML', async (path) => {
    const problems: string[] = [];
    const onError = (_level: string, message: string): number => problems.push(message);
    const document = new DOMParser({ onError }).parseFromString(await textAt(path), 'application/xml');
    const found = [...document.getElementsByTagName('*')].flatMap(({ childNodes }) =>
      [...childNodes].length === 1 ? [childNodes[0]?.nodeValue ?? ''] : [],
    );
    expect(problems).toEqual([]);
    expect(spoilt(found, data.texts)).toEqual([]);
  });

  it.each([
    ['/cities.csv', ['Milano', 'Daegu', 'San Paolo', 'Birmingham']],
    ['/countries.csv', ['Italia', 'Corea del Sud', 'Australia', 'Brasile']],
    ['/sectors.csv', ['Economia', 'Scienza', 'Cultura']],
    ['/agreements.csv', []],
  ])('from %s, once the apostrophe before a formula is taken away', async (path, names) => {
    const cells = readCsv(await textAt(path)).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\n＝＋－＠]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    const found = cells.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ''));
    expect(spoilt(found, data.texts)).toEqual([]);
    expect(found.flatMap(numbersIn).length).toBeGreaterThan(10);
    expect(missing(found, names.map(data.insteadOf))).toEqual([]);
  });

  it.each([
    '/cities.geojson',
    '/agreements.geojson',
    '/dataset.geojson',
    '/csv-metadata.json',
    '/dataset.linkset.json',
  ])('from %s', async (path) => {
    expect(spoilt(await jsonAt(path), data.texts)).toEqual([]);
  });

  it.each([1, 2, 3])('from GraphQL, asked for the %i. time', async () => {
    const found = stringsIn(await gateway.query(textsOfCities));
    const wanted = ['Milano', 'Betlemme', 'San Paolo', 'Daegu'].map(data.insteadOf);
    expect(missing(found, wanted)).toEqual([]);
    expect(spoilt(found, data.texts)).toEqual([]);
  });

  it.each(formats)('from an answer to a query as $name', async ({ extension, mediaType }) => {
    const answer = await gateway.get(`/graphql.${extension}?query=${encodeURIComponent(textsOfCities)}`);
    const found = (await readRdf(await answer.text(), mediaType, gateway)).map(({ object }) => object.value);
    expect(missing(found, ['Milano', 'Daegu'].map(data.insteadOf))).toEqual([]);
    expect(spoilt(found, data.texts)).toEqual([]);
  });

  it('when they are searched for', async () => {
    const name = data.insteadOf('Daegu');
    const answer = await gateway.query(
      'query ($text: String!) { search(query: $text, first: 1) { nodes { ... on City { names { value } } } } }',
      {
        text: name,
      },
    );
    expect(stringsIn(answer)).toContain(name);
  });
});

describe('the headers of hostile data', () => {
  it.each(formats)('name a file that any system takes, as $name', async ({ extension }) => {
    const disposition = (await gateway.get(`/dataset.${extension}`)).headers.get('content-disposition') ?? '';
    const [, encoded = ''] = /filename\*=UTF-8''([^;]+)$/.exec(disposition) ?? [];
    const name = decodeURIComponent(encoded);
    expect(name).toMatch(new RegExp(`^[^\\p{Cc}\\p{Cf}"*/:<>?\\\\|]{5,}\\.${extension}$`, 'u'));
    expect(disposition).toMatch(/^[ -~]+$/);
  });

  it('are short, and hold no text', async () => {
    for (const path of ['/dataset', '/cities/daegu.ttl', '/agreements.csv', '/catalog', '/']) {
      const { headers } = await gateway.get(path);
      const all = [...headers].flatMap(([name, value]) => (name === 'content-disposition' ? [] : [value])).join('\n');
      expect([path, all.length < 4000, numbersIn(decodeURI(all))]).toEqual([path, true, []]);
    }
  });
});

describe.runIf(isChromiumHere)('hostile texts on a page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  /** What a browser reads of a page: its texts, its attributes, and what is said in JSON-LD. */
  interface Read {
    readonly texts: readonly string[];
    readonly attributes: readonly string[];
    readonly heading: string;
    readonly jsonLd: string;
    readonly troubles: readonly string[];
  }

  async function read(path: string): Promise<Read> {
    const { page, troubles } = await openPage(browser, gateway.origin, { locale: 'it' });
    try {
      await page.goto(gateway.origin + path, { waitUntil: 'networkidle' });
      const found = await page.evaluate(() => {
        const elements = [...document.querySelectorAll(':not(script)')];
        const nodes = elements.flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 3));
        return {
          texts: nodes.map(({ nodeValue }) => nodeValue ?? ''),
          attributes: elements.flatMap(({ attributes }) => [...attributes].map(({ value }) => value)),
          heading: document.querySelector('h1')?.textContent ?? '',
          jsonLd: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
        };
      });
      return { ...found, troubles };
    } finally {
      await page.context().close();
    }
  }

  it.each([
    ['/cities/daegu', 'Daegu'],
    ['/cities/milano', 'Milano'],
    ['/countries/kr', 'Corea del Sud'],
    ['/sectors/cultura', 'Cultura'],
    ['/agreements/milano-daegu', undefined],
    ['/cities', undefined],
    ['/agreements', undefined],
    ['/sectors', undefined],
    ['/countries', undefined],
    ['/dataset', undefined],
    ['/catalog', undefined],
    ['/', undefined],
    ['/search?q=script', undefined],
  ])('of %s are texts, and nothing else', async (path, name) => {
    const { texts, attributes, heading, jsonLd, troubles } = await read(path);
    expect(troubles).toEqual([]);
    expect(texts.flatMap(numbersIn).length).toBeGreaterThan(0);
    if (name !== undefined) expect(heading).toBe(data.insteadOf(name));
    // A text that is too long for its place is cut, and ends in an ellipsis.
    expect(spoilt([...texts, ...attributes], data.texts).filter((text) => !text.includes('…'))).toEqual([]);
    if (jsonLd === '') return;
    const said = (await readRdf(jsonLd, 'application/ld+json')).map(({ object }) => object.value);
    expect(spoilt(said, data.texts)).toEqual([]);
  });
});

describe('a character that some format cannot hold', () => {
  it.each([
    ['a NUL', '"a\\0b"', 'U+0000'],
    ['an escape', '"a\\x1b[31mb"', 'U+001B'],
    ['an escape as it is', '"a\u001b[31mb"', 'U+001B'],
    ['a bell as it is, without quotes', 'a\u0007b', 'U+0007'],
    ['a carriage return', '"a\\rb"', 'U+000D'],
    ['a control character of Latin-1', '"a\\x85b"', 'U+0085'],
    ['half a character', '"a\\ud800b"', 'U+D800'],
    ['the other half of a character', '"\\udfff"', 'U+DFFF'],
    ['a character that is none', '"a\\ufffeb"', 'U+FFFE'],
    ['another that is none', '"a\\uffffb"', 'U+FFFF'],
  ])('is refused with its place and its number: %s', async (_what, written, number) => {
    await using folder = await copyData();
    await folder.edit('cities.yaml', 'it: Daegu\n', `it: ${written}\n`);
    const problems = await problemsOf(folder);
    expect(problems).toEqual([expect.objectContaining({ file: 'cities.yaml', rule: 'text' })]);
    expect(problems[0]?.message).toContain(`without control characters: ${number} stands in it`);
  });
});
