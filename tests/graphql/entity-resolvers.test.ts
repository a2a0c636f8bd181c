import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const cases = [
  ['city', 'slug', 'san-paolo', '/cities/san-paolo'],
  ['agreement', 'slug', 'milano-daegu', '/agreements/milano-daegu'],
  ['sector', 'slug', 'cultura', '/sectors/cultura'],
  ['country', 'code', 'KR', '/countries/kr'],
] as const;

const ask = (query: string, argument: string, key: string): ReturnType<TestGateway['query']> =>
  gateway.query(`query ($key: String!) { found: ${query}(${argument}: $key) { id } }`, { key });

describe.each(cases)('%s(%s)', (query, argument, key, path) => {
  it.each([
    ['as it is written', key],
    ['in upper case', key.toUpperCase()],
    ['in lower case', key.toLowerCase()],
  ])('finds by its key %s', async (_case, written) => {
    expect(await ask(query, argument, written)).toEqual({ data: { found: { id: publicUrl + path } } });
  });

  it.each([
    ['an unknown key', 'nowhere'],
    ['an empty key', ''],
    ['a part of a key', key.slice(0, -1)],
    ['a key with more behind it', `${key}x`],
    ['an IRI', publicUrl + path],
    ['the name of something every object has', '__proto__'],
  ])('is null for %s', async (_case, written) => {
    expect(await ask(query, argument, written)).toEqual({ data: { found: null } });
  });
});

describe('an entity', () => {
  it('leads to the entities it is linked with', async () => {
    const answer = await gateway.query(`{
      city(slug: "daegu") {
        country { code }
        twins { slug }
        agreements { slug parties { slug } sectors { slug } dataset { id } }
      }
    }`);
    expect(answer).toMatchObject({
      data: {
        city: {
          country: { code: 'KR' },
          twins: [{ slug: 'milano' }],
          agreements: [{ parties: [{ slug: 'milano' }, { slug: 'daegu' }], dataset: { id: `${publicUrl}/dataset` } }],
        },
      },
    });
  });

  it('says of a date how precisely it is known, and no more', async () => {
    const answer = await gateway.query(
      '{ agreement(slug: "milano-san-paolo") { date datePrecision dateMeaning year } }',
    );
    expect(answer).toEqual({
      data: { agreement: { date: '1961-07-28', datePrecision: 'DAY', dateMeaning: 'SIGNED', year: 1961 } },
    });
  });

  it('says nothing of a date that is not known', async () => {
    const answer = await gateway.query(
      '{ agreement(slug: "milano-cracovia") { date datePrecision dateMeaning year } }',
    );
    expect(answer).toEqual({ data: { agreement: { date: null, datePrecision: null, dateMeaning: null, year: null } } });
  });

  it('has the status and the duration the publisher gives for all', async () => {
    const answer = await gateway.query('{ agreement(slug: "milano-cracovia") { status duration } }');
    expect(answer).toEqual({ data: { agreement: { status: 'ACTIVE', duration: 'PERMANENT' } } });
  });
});
