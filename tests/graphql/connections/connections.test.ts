import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyCities } from '../../support/many-cities.js';
import { gatewayOf } from '../../support/gateway-of.js';
import { publicUrl, type TestGateway } from '../../support/gateway.js';
import { pageIn, pageSelection, type PageAnswer } from './page-answer.js';

/** A connection: where it stands in a query, and the first and the last of its nodes. */
interface List {
  readonly name: string;
  readonly ask: (page: string) => string;
  readonly total: number;
  readonly first: string;
  readonly last: string;
}

const lists: readonly List[] = [
  { name: 'cities', ask: (page: string) => page, total: 250, first: '/cities/betlemme', last: '/cities/toronto' },
  {
    name: 'agreements',
    ask: (page: string) => page,
    total: 15,
    first: '/agreements/milano-betlemme',
    last: '/agreements/milano-toronto',
  },
  { name: 'sectors', ask: (page: string) => page, total: 12, first: '/sectors/ambiente', last: '/sectors/turismo' },
  { name: 'countries', ask: (page: string) => page, total: 16, first: '/countries/au', last: '/countries/us' },
  {
    name: 'cities',
    ask: (page: string) => `country(code: "IT") { ${page} }`,
    total: 235,
    first: '/cities/milano',
    last: '/cities/prova-233',
  },
  {
    name: 'agreements',
    ask: (page: string) => `sector(slug: "cultura") { ${page} }`,
    total: 15,
    first: '/agreements/milano-betlemme',
    last: '/agreements/milano-toronto',
  },
].map((list) => ({ ...list, first: publicUrl + list.first, last: publicUrl + list.last }));

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await gatewayOf((await manyCities()).folder);
});
afterAll(() => gateway.close());

/** Asks for a page; `page` are its arguments in parentheses. */
async function ask({ name, ask }: List, page = ''): Promise<PageAnswer> {
  return pageIn(await gateway.query(`{ ${ask(name + page + pageSelection)} }`));
}

const idsOf = ({ edges }: PageAnswer): readonly string[] => edges.map(({ node }) => node.id);

/** All pages in their order, asked for one after the other; more than a hundred would be going round in circles. */
async function forward(list: List, size: number): Promise<readonly PageAnswer[]> {
  const pages = [await ask(list, `(first: ${size})`)];
  for (let last = pages.at(-1); last?.pageInfo.hasNextPage && pages.length < 100; last = pages.at(-1)) {
    pages.push(await ask(list, `(first: ${size}, after: "${String(last.pageInfo.endCursor)}")`));
  }
  return pages;
}

/** The same from the end; the pages are given in the order of the list. */
async function backward(list: List, size: number): Promise<readonly PageAnswer[]> {
  const pages = [await ask(list, `(last: ${size})`)];
  for (let [first] = pages; first?.pageInfo.hasPreviousPage && pages.length < 100; [first] = pages) {
    pages.unshift(await ask(list, `(last: ${size}, before: "${String(first.pageInfo.startCursor)}")`));
  }
  return pages;
}

describe.each(lists)('the connection $name of $total', (list) => {
  const { total, first, last } = list;

  it('counts all its nodes', async () => {
    expect((await ask(list, '(first: 1)')).totalCount).toBe(total);
  });

  it.each([3, 100])('comes by every node once, forward by %i', async (size) => {
    const ids = (await forward(list, size)).flatMap(idsOf);
    expect(new Set(ids).size).toBe(total);
  });

  it('comes by no node twice', async () => {
    expect((await forward(list, 7)).flatMap(idsOf)).toHaveLength(total);
  });

  it.each([3, 100])('gives backward by %i the same order as forward', async (size) => {
    expect((await backward(list, size)).flatMap(idsOf)).toEqual((await forward(list, size)).flatMap(idsOf));
  });

  it('starts with its first node', async () => {
    expect(idsOf(await ask(list, '(first: 1)'))).toEqual([first]);
  });

  it('ends with its last node', async () => {
    expect(idsOf(await ask(list, '(last: 1)'))).toEqual([last]);
  });

  it('gives twenty nodes to whoever does not say how many', async () => {
    expect(idsOf(await ask(list))).toHaveLength(Math.min(total, 20));
  });

  it('gives a hundred nodes at once', async () => {
    expect(idsOf(await ask(list, '(first: 100)'))).toHaveLength(Math.min(total, 100));
  });

  it('has as nodes the nodes of its edges', async () => {
    const { nodes, edges } = await ask(list, '(first: 5)');
    expect(nodes).toEqual(edges.map(({ node }) => node));
  });

  it('has a cursor of its own for every edge', async () => {
    const { edges } = await ask(list, '(first: 10)');
    expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(10);
  });

  it('tells where its first page stands', async () => {
    const { edges, pageInfo } = await ask(list, '(first: 2)');
    const [startCursor, endCursor] = edges.map(({ cursor }) => cursor);
    expect(pageInfo).toEqual({ hasPreviousPage: false, hasNextPage: true, startCursor, endCursor });
  });

  it('tells where its last page stands', async () => {
    const { edges, pageInfo } = await ask(list, '(last: 2)');
    const [startCursor, endCursor] = edges.map(({ cursor }) => cursor);
    expect(pageInfo).toEqual({ hasPreviousPage: true, hasNextPage: false, startCursor, endCursor });
  });

  it('tells of a page in between what is before and after it', async () => {
    const after = (await ask(list, '(first: 2)')).pageInfo.endCursor;
    const { edges, pageInfo } = await ask(list, `(first: 2, after: "${String(after)}")`);
    const [startCursor, endCursor] = edges.map(({ cursor }) => cursor);
    expect(pageInfo).toEqual({ hasPreviousPage: true, hasNextPage: true, startCursor, endCursor });
  });

  it('tells of an empty page that it has no cursors', async () => {
    const { pageInfo } = await ask(list, '(first: 0)');
    expect(pageInfo).toEqual({ hasPreviousPage: false, hasNextPage: true, startCursor: null, endCursor: null });
  });

  it('has nothing after its last node', async () => {
    const { endCursor } = (await ask(list, '(last: 1)')).pageInfo;
    expect(idsOf(await ask(list, `(first: 5, after: "${String(endCursor)}")`))).toEqual([]);
  });

  it('has nothing before its first node', async () => {
    const { startCursor } = (await ask(list, '(first: 1)')).pageInfo;
    expect(idsOf(await ask(list, `(last: 5, before: "${String(startCursor)}")`))).toEqual([]);
  });

  it('gives what lies between two cursors', async () => {
    const page = await ask(list, '(first: 5)');
    const [from, , , , to] = page.edges.map(({ cursor }) => `"${cursor}"`);
    const between = await ask(list, `(after: ${String(from)}, before: ${String(to)})`);
    expect(idsOf(between)).toEqual(idsOf(page).slice(1, 4));
  });

  it('gives the end of what lies after a cursor', async () => {
    const { startCursor } = (await ask(list, '(last: 3)')).pageInfo;
    expect(idsOf(await ask(list, `(last: 1, after: "${String(startCursor)}")`))).toEqual([last]);
  });
});
