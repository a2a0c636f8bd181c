import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyData } from '../../support/data-folder.js';
import { gatewayOf } from '../../support/gateway-of.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { pageIn, pageSelection, type PageAnswer } from './page-answer.js';

/** A city that is there before the data change and gone afterwards, in the middle of every order. */
const goneCity = `
lubecca:
  names: { it: Lubecca, en: Lubeck }
  country: DE
  location: { latitude: 48, longitude: 10 }
  timeZone: Europe/Berlin
  population:
    inhabitants: 1140000
    sources: [{ title: Made up, url: "https://example.org/" }]
  modified: 2026-11-21
`;

let before: TestGateway;
let after: TestGateway;
beforeAll(async () => {
  const folder = await copyData();
  await folder.write('cities.yaml', (await readFile('data/cities.yaml', 'utf8')) + goneCity);
  before = await gatewayOf(folder);
  after = await startGateway();
});
afterAll(() => Promise.all([before.close(), after.close()]));

async function cities(gateway: TestGateway, asked: string): Promise<PageAnswer> {
  return pageIn(await gateway.query(`{ cities(${asked}) ${pageSelection} }`));
}

const slugsOf = ({ nodes }: PageAnswer): readonly (string | undefined)[] => nodes.map(({ id }) => id.split('/').at(-1));

const orders = [
  '{ field: SLUG }',
  '{ field: SLUG, direction: DESC }',
  '{ field: NAME, language: EN }',
  '{ field: COUNTRY }',
  '{ field: CONTINENT, direction: DESC }',
  '{ field: POPULATION }',
  '{ field: LATITUDE, direction: DESC }',
  '{ field: MODIFIED }',
];

/** The cursor of the city that goes, and what stood behind it. */
async function lost(
  orderBy: string,
): Promise<{ cursor: string; behind: readonly unknown[]; ahead: readonly unknown[] }> {
  const page = await cities(before, `first: 100, orderBy: ${orderBy}`);
  const place = slugsOf(page).indexOf('lubecca');
  const cursor = page.edges[place]?.cursor ?? '';
  return { cursor, behind: slugsOf(page).slice(place + 1), ahead: slugsOf(page).slice(0, place) };
}

describe('a cursor whose city is gone', () => {
  it.each(orders)('still leads to what stood behind it, in the order %s', async (orderBy) => {
    const { cursor, behind } = await lost(orderBy);
    expect(slugsOf(await cities(after, `first: 100, after: "${cursor}", orderBy: ${orderBy}`))).toEqual(behind);
  });

  it.each(orders)('still leads back to what stood ahead of it, in the order %s', async (orderBy) => {
    const { cursor, ahead } = await lost(orderBy);
    expect(slugsOf(await cities(after, `last: 100, before: "${cursor}", orderBy: ${orderBy}`))).toEqual(ahead);
  });

  it.each(orders)('still tells what is around its page, in the order %s', async (orderBy) => {
    const { cursor, ahead } = await lost(orderBy);
    const { pageInfo } = await cities(after, `first: 100, after: "${cursor}", orderBy: ${orderBy}`);
    expect(pageInfo).toMatchObject({ hasPreviousPage: ahead.length > 0, hasNextPage: false });
  });
});

describe('a cursor', () => {
  it('holds its place under another filter', async () => {
    const { endCursor } = (await cities(after, 'first: 10')).pageInfo;
    const page = await cities(after, `after: "${String(endCursor)}", filter: { continent: [ASIA, AFRICA] }`);
    expect(slugsOf(page)).toEqual(['osaka', 'shanghai', 'tel-aviv']);
  });

  it('is the same for the agreements of a sector as for all', async () => {
    const all = pageIn(await after.query(`{ agreements(first: 1) ${pageSelection} }`));
    const some = pageIn(await after.query(`{ sector(slug: "cultura") { agreements(first: 1) ${pageSelection} } }`));
    expect(some.pageInfo.endCursor).toBe(all.pageInfo.endCursor);
  });

  it.each([
    ['of another order', 'orderBy: { field: NAME }'],
    ['of the same order in another direction', 'orderBy: { field: SLUG, direction: DESC }'],
  ])('is refused by a list %s', async (_case, orderBy) => {
    const { endCursor } = (await cities(after, 'first: 1')).pageInfo;
    const answer = await after.query(`{ cities(after: "${String(endCursor)}", ${orderBy}) { totalCount } }`);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it.each(['agreements', 'sectors', 'countries', 'search(query: "milano")'])(
    'of a city is refused by %s',
    async (list) => {
      const { endCursor } = (await cities(after, 'first: 1')).pageInfo;
      const asked = `${list.replace(')', ', ').replace(/^\w+$/, '$&(')}after: "${String(endCursor)}")`;
      const answer = await after.query(`{ ${asked} { totalCount } }`);
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    },
  );
});
