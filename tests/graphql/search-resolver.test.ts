import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startGateway, type GraphqlAnswer, type TestGateway } from '../support/gateway.js';
import { pageIn, pageSelection, type PageAnswer } from './connections/page-answer.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const search = (query: string, page = '', selection = pageSelection): Promise<GraphqlAnswer> =>
  gateway.query(`query ($query: String!) { search(query: $query ${page}) ${selection} }`, { query });

const pageOf = async (query: string, page?: string): Promise<PageAnswer> => pageIn(await search(query, page));

const idsOf = ({ nodes }: PageAnswer): readonly string[] => nodes.map(({ id }) => id.replace(publicUrl, ''));

describe('a search', () => {
  it('finds a city and its agreement by its name', async () => {
    expect(idsOf(await pageOf('Ōsaka'))).toEqual(['/cities/osaka', '/agreements/milano-osaka']);
  });

  it('counts all it finds', async () => {
    expect((await pageOf('osaka', ', first: 1')).totalCount).toBe(2);
  });

  it('gives things by their types', async () => {
    const answer = await search('osaka', ', first: 1', '{ nodes { __typename name ... on City { slug } } }');
    expect(answer).toEqual({ data: { search: { nodes: [{ __typename: 'City', name: 'Osaka', slug: 'osaka' }] } } });
  });

  it('is the same page by page as at once', async () => {
    const pages = [await pageOf('milano', ', first: 3')];
    for (let last = pages.at(-1); last?.pageInfo.hasNextPage && pages.length < 30; last = pages.at(-1)) {
      pages.push(await pageOf('milano', `, first: 3, after: "${String(last.pageInfo.endCursor)}"`));
    }
    expect(pages.flatMap(idsOf)).toEqual(idsOf(await pageOf('milano', ', first: 100')));
  });

  it('is the same backward as at once', async () => {
    const pages = [await pageOf('milano', ', last: 3')];
    for (let [first] = pages; first?.pageInfo.hasPreviousPage && pages.length < 30; [first] = pages) {
      pages.unshift(await pageOf('milano', `, last: 3, before: "${String(first.pageInfo.startCursor)}"`));
    }
    expect(pages.flatMap(idsOf)).toEqual(idsOf(await pageOf('milano', ', first: 100')));
  });

  it('finds more than one page of what is on every page', async () => {
    expect((await pageOf('milano')).totalCount).toBeGreaterThan(6);
  });

  it.each(['', '   ', '\t\n'])('for a blank text (%j) finds nothing', async (query) => {
    expect(await pageOf(query)).toMatchObject({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false } });
  });

  it('for a blank text still refuses a page that makes no sense', async () => {
    expect(await search('', ', first: -1')).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('takes two hundred characters', async () => {
    expect((await search('x'.repeat(200))).errors).toBeUndefined();
  });

  it('counts a character as one, however many units JavaScript needs for it', async () => {
    expect((await search('𠀀'.repeat(200))).errors).toBeUndefined();
  });

  it('takes no more, and says so', async () => {
    const message: unknown = expect.stringMatching(/201 .* 200/);
    expect(await search('x'.repeat(201))).toMatchObject({
      errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('does not count the blanks around the text', async () => {
    expect((await search(`${' '.repeat(100)}${'x'.repeat(200)} `)).errors).toBeUndefined();
  });

  it('takes the cursor of the same text with blanks around it', async () => {
    const { endCursor } = (await pageOf('osaka', ', first: 1')).pageInfo;
    expect(idsOf(await pageOf(' osaka ', `, after: "${String(endCursor)}"`))).toEqual(['/agreements/milano-osaka']);
  });

  it('refuses the cursor of another search', async () => {
    const { endCursor } = (await pageOf('osaka', ', first: 1')).pageInfo;
    const answer = await search('daegu', `, after: "${String(endCursor)}"`);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it.each(['{{{', '"', '*', '\u0000', '\ud800', '%_', '('.repeat(200)])('survives %j', async (query) => {
    expect((await search(query)).errors).toBeUndefined();
  });

  it.each([
    ['one type', '[CITY]', ['/cities/osaka']],
    ['one type, written without a list', 'AGREEMENT', ['/agreements/milano-osaka']],
    ['two types', '[AGREEMENT, CITY]', ['/cities/osaka', '/agreements/milano-osaka']],
    ['a type of which nothing fits', '[SECTOR]', []],
    ['no type', '[]', []],
    ['any type, if the types are null', 'null', ['/cities/osaka', '/agreements/milano-osaka']],
  ])('among %s finds these alone', async (_case, types, found) => {
    const page = await pageOf('osaka', `, types: ${types}`);
    expect([idsOf(page), page.totalCount]).toEqual([found, found.length]);
  });

  it.each([
    ['sectors', 'cultura', 'SECTOR', '/sectors/cultura'],
    ['countries', 'giappone', 'COUNTRY', '/countries/jp'],
  ])('finds %s among their kind', async (_kind, query, type, id) => {
    expect(idsOf(await pageOf(query, `, types: [${type}]`))).toEqual([id]);
  });

  it('takes the cursor of the same types in another order', async () => {
    const { endCursor } = (await pageOf('osaka', ', types: [CITY, AGREEMENT], first: 1')).pageInfo;
    const page = await pageOf('osaka', `, types: [AGREEMENT, CITY, CITY], after: "${String(endCursor)}"`);
    expect(idsOf(page)).toEqual(['/agreements/milano-osaka']);
  });

  it('refuses the cursor of a search among other types', async () => {
    const { endCursor } = (await pageOf('osaka', ', types: [CITY], first: 1')).pageInfo;
    const answer = await search('osaka', `, after: "${String(endCursor)}"`);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('takes null for a page that is not given', async () => {
    const nulls = await search('osaka', ', first: null, after: null, last: null, before: null');
    expect(nulls).toEqual(await search('osaka'));
  });
});
