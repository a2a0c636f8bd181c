import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { slugsOf } from './slugs-of.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const statistics = async (args: string, fields: string): Promise<unknown> => {
  const { data, errors } = await gateway.query(`{ statistics${args} { ${fields} } }`);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
};

describe('statistics', () => {
  it('count all agreements where nothing is asked for', async () => {
    expect(await statistics('', 'agreements cities undated earliest { slug } latest { slug }')).toEqual({
      statistics: {
        agreements: 15,
        cities: 16,
        undated: 2,
        earliest: { slug: 'milano-san-paolo' },
        latest: { slug: 'milano-daegu' },
      },
    });
  });

  it('count all agreements where null is asked for', async () => {
    expect(await statistics('(filter: null, twinsOf: null)', 'agreements')).toEqual({
      statistics: { agreements: 15 },
    });
  });

  it('count the partners of a city without the city', async () => {
    const fields = 'cities byContinent { continent agreements cities }';
    expect(await statistics('(twinsOf: "milano")', fields)).toEqual({
      statistics: {
        cities: 15,
        byContinent: [
          { continent: 'ASIA', agreements: 5, cities: 5 },
          { continent: 'EUROPE', agreements: 5, cities: 5 },
          { continent: 'AMERICA', agreements: 3, cities: 3 },
          { continent: 'AFRICA', agreements: 1, cities: 1 },
          { continent: 'OCEANIA', agreements: 1, cities: 1 },
        ],
      },
    });
  });

  it('take the slug in upper case as `city` does', async () => {
    expect(await statistics('(twinsOf: "OSAKA")', 'agreements cities')).toEqual({
      statistics: { agreements: 1, cities: 1 },
    });
  });

  it('count only what the filter leaves', async () => {
    const query = '(twinsOf: "milano", filter: { hasDate: false })';
    expect(await statistics(query, 'agreements undated byDecade { decade } latest { slug }')).toEqual({
      statistics: { agreements: 2, undated: 2, byDecade: [], latest: null },
    });
  });

  it('agree with the count of the same filter on the list', async () => {
    const filter = '(filter: { party: { continent: [ASIA] }, not: { date: { from: "1990" } } })';
    const { data } = await gateway.query(`{ agreements${filter} { totalCount } statistics${filter} { agreements } }`);
    expect(data).toEqual({ agreements: { totalCount: 2 }, statistics: { agreements: 2 } });
  });

  it('count the sectors and lead to them', async () => {
    const filter = '(filter: { sector: ["cultura"] })';
    const { data } = await gateway.query(`{ statistics${filter} { bySector { sector { slug } agreements } } }`);
    const culture: unknown = expect.arrayContaining([{ sector: { slug: 'cultura' }, agreements: 15 }]);
    expect(data).toEqual({ statistics: { bySector: culture } });
  });

  it('count nothing for the partners of a city that is not there', async () => {
    const groups = 'byContinent { cities } byCountry { cities } bySector { agreements } byYear { year }';
    const fields = `agreements cities undated earliest { slug } latest { slug } ${groups} byDecade { decade }`;
    expect(await statistics('(twinsOf: "atlantide")', fields)).toEqual({
      statistics: {
        ...{ agreements: 0, cities: 0, undated: 0, earliest: null, latest: null },
        ...{ byContinent: [], byCountry: [], bySector: [], byYear: [], byDecade: [] },
      },
    });
  });

  it.each(['ASC', 'DESC'])('begin and end with what the list sorted by date %s begins with', async (direction) => {
    const best = direction === 'ASC' ? 'earliest' : 'latest';
    const { data } = await gateway.query(`{
      agreements(first: 1, orderBy: { field: DATE, direction: ${direction} }) { nodes { slug } }
      statistics { ${best} { slug } }
    }`);
    const [listed, counted] = slugsOf(data);
    expect(counted).toBe(listed);
  });
});
