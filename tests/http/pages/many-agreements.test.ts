import type { Quad } from '@rdfjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayOf } from '../../support/gateway-of.js';
import type { TestGateway } from '../../support/gateway.js';
import { madeUp, manyAgreements } from '../../support/many-agreements.js';
import { readRdf } from '../../support/rdf.js';
import { browserAccept } from '../page-paths.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await gatewayOf(await manyAgreements());
});
afterAll(() => gateway.close());

/** With the fifteen shipped ones. */
const all = madeUp + 15;

const pageOf = async (path: string): Promise<string> =>
  (await gateway.get(path, { accept: browserAccept, 'accept-language': 'en' })).text();

/** What a person reads of a page. */
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** The statements of a graph about and with what has an IRI. */
const statementsOf = (quads: readonly Quad[]): readonly string[] =>
  quads
    .filter(({ subject, object }) => [subject, object].every(({ termType }) => termType !== 'BlankNode'))
    .map(({ subject, predicate, object }) => [subject, predicate, object].map(({ value }) => value).join(' '));

const paths = [
  '/',
  '/cities/milano',
  '/countries/jp',
  '/sectors/cultura',
  '/cities',
  '/agreements',
  '/sectors',
  '/countries',
];

describe.each(paths)('the page %s of many agreements', (path) => {
  it('is no longer than those of few', async () => {
    expect(Buffer.byteLength(await pageOf(path))).toBeLessThan(100_000);
  });

  it('says in its JSON-LD only what the document says', async () => {
    const type = 'application/ld+json';
    const within = /<script type="application\/ld\+json">([^<]*)</.exec(await pageOf(path))?.[1] ?? '';
    const document = await (await gateway.get(path, { accept: type })).text();
    const said = statementsOf(await readRdf(within, type));
    const whole = new Set(statementsOf(await readRdf(document, type, gateway)));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((statement) => !whole.has(statement))).toEqual([]);
  });
});

describe('what a page says of what it leaves out', () => {
  it.each([
    ['/', 'the cities of its map', `of ${madeUp + 16} cities: in each area, the one with most agreements.`],
    ['/', 'the cities of a continent', 'the 20 with most agreements'],
    ['/', 'the agreements, by period', '1950–1954 20 '],
    ['/', 'the agreements without a date', 'Date not known 2 '],
    ['/cities/milano', 'the twins', `and ${all - 100} more, in the formats of this page`],
    ['/sectors/cultura', 'the agreements', `and ${all - 100} more, in the formats of this page`],
    ['/countries', 'the cities of a country', `and ${madeUp + 1 - 5} more`],
  ])('is on %s %s', async (path, _what, text) => {
    expect(wordsOf(await pageOf(path))).toContain(text);
  });

  it('leads to where all is', async () => {
    expect(await pageOf('/cities/milano')).toMatch(/<a href="#data">and \d+ more/);
    expect(await pageOf('/cities/milano')).toContain('<h2 id="data">');
    expect(await pageOf('/countries')).toMatch(/<a href="\/countries\/jp">and \d+ more/);
  });

  it('counts on the home page every agreement once', async () => {
    const counts = [...(await pageOf('/')).matchAll(/<span class="number">(\d+)</g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  });
});
