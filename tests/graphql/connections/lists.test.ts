import { isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.js';
import { gatewayOf } from '../../support/gateway-of.js';
import type { TestGateway } from '../../support/gateway.js';
import { pageIn, pageSelection, type PageAnswer } from './page-answer.js';
import { variedData } from '../varied-data.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await gatewayOf(await variedData());
});
afterAll(() => gateway.close());

/** A connection: the type of its nodes, where it stands in a query, and a filter that leaves some of it. */
const lists = [
  { type: 'City', name: 'cities', ask: (page: string) => page, filter: '{ not: { continent: ASIA } }' },
  { type: 'Agreement', name: 'agreements', ask: (page: string) => page, filter: '{ date: { from: 1967 } }' },
  { type: 'Sector', name: 'sectors', ask: (page: string) => page, filter: '{ not: { slug: "energia" } }' },
  { type: 'Country', name: 'countries', ask: (page: string) => page, filter: '{ continent: [ASIA, EUROPE] }' },
  {
    type: 'City',
    name: 'cities',
    ask: (page: string) => `country(code: "IT") { ${page} }`,
    filter: '{ agreement: { hasDate: true } }',
  },
  {
    type: 'Agreement',
    name: 'agreements',
    ask: (page: string) => `sector(slug: "economia") { ${page} }`,
    filter: '{ not: { status: SUSPENDED } }',
  },
] as const;

type List = (typeof lists)[number];

const schema = createSchema();

/** Every order of one key that lists of a type can have, and one of two keys. */
function ordersOf(type: string): readonly string[] {
  const fields = schema.getType(`${type}OrderField`);
  if (!isEnumType(fields)) throw new Error(`There are no orders of ${type}.`);
  const single = fields
    .getValues()
    .flatMap(({ name }) => [`{ field: ${name} }`, `{ field: ${name}, direction: DESC }`]);
  return [...single, '{ field: NAME, language: EN }', '[{ field: MODIFIED }, { field: NAME, direction: DESC }]'];
}

const cases = lists.flatMap((list) =>
  ordersOf(list.type).flatMap((orderBy) => [
    { list, place: list.ask(list.name), asked: `orderBy: ${orderBy}` },
    { list, place: list.ask(list.name), asked: `orderBy: ${orderBy}, filter: ${list.filter}` },
  ]),
);

const ask = async ({ name, ask }: List, page: string): Promise<PageAnswer> =>
  pageIn(await gateway.query(`{ ${ask(`${name}(${page}) ${pageSelection}`)} }`));

const idsOf = (pages: readonly PageAnswer[]): readonly string[] =>
  pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));

/** All pages in their order, asked for one after the other; more than thirty would be going round in circles. */
async function forward(list: List, asked: string): Promise<readonly PageAnswer[]> {
  const pages = [await ask(list, `first: 4, ${asked}`)];
  for (let last = pages.at(-1); last?.pageInfo.hasNextPage && pages.length < 30; last = pages.at(-1)) {
    pages.push(await ask(list, `first: 4, after: "${String(last.pageInfo.endCursor)}", ${asked}`));
  }
  return pages;
}

/** The same from the end; the pages are given in the order of the list. */
async function backward(list: List, asked: string): Promise<readonly PageAnswer[]> {
  const pages = [await ask(list, `last: 3, ${asked}`)];
  for (let [first] = pages; first?.pageInfo.hasPreviousPage && pages.length < 30; [first] = pages) {
    pages.unshift(await ask(list, `last: 3, before: "${String(first.pageInfo.startCursor)}", ${asked}`));
  }
  return pages;
}

describe('a list', () => {
  it.each(cases)('is the same page by page as at once: $place by $asked', async ({ list, asked }) => {
    expect(idsOf(await forward(list, asked))).toEqual(idsOf([await ask(list, `first: 100, ${asked}`)]));
  });

  it.each(cases)('is the same backward as at once: $place by $asked', async ({ list, asked }) => {
    expect(idsOf(await backward(list, asked))).toEqual(idsOf([await ask(list, `first: 100, ${asked}`)]));
  });

  it.each(cases)('counts exactly what its pages hold: $place by $asked', async ({ list, asked }) => {
    const pages = await forward(list, asked);
    expect(new Set(idsOf(pages)).size).toBe(pages[0]?.totalCount);
  });
});
