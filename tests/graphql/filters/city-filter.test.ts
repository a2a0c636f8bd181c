import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayOf } from '../../support/gateway-of.js';
import type { TestGateway } from '../../support/gateway.js';
import { slugsOf } from '../slugs-of.js';
import { variedData } from '../varied-data.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await gatewayOf(await variedData());
});
afterAll(() => gateway.close());

async function cities(filter: string): Promise<string> {
  return slugsOf(await gateway.query(`{ cities(filter: ${filter}) { nodes { slug } } }`)).join(' ');
}

const all =
  'betlemme birmingham chicago cracovia daegu dakar francoforte lione melbourne milano osaka san-paolo san-pietroburgo shanghai tel-aviv toronto';

/** Filters, and the cities they let through. */
const cases = [
  ['of some slugs', '{ slug: ["osaka", "Milano", "atlantide"] }', 'milano osaka'],
  ['of a continent', '{ continent: AFRICA }', 'dakar'],
  ['of one of two continents', '{ continent: [AFRICA, OCEANIA] }', 'dakar melbourne'],
  ['of a country', '{ country: KR }', 'daegu'],
  ['of countries in lower case', '{ country: ["kr", "jp"] }', 'daegu osaka'],
  ['twinned with a city, not the city itself', '{ twinOf: "osaka" }', 'melbourne milano'],
  ['twinned with one of some cities', '{ twinOf: ["daegu", "Osaka"] }', 'melbourne milano'],
  ['twinned with cities that are each other’s twins', '{ twinOf: ["melbourne", "osaka"] }', 'melbourne milano osaka'],
  ['twinned with a city that is not there, which none is', '{ twinOf: "atlantide" }', ''],
  ['of twins of Milan on two continents', '{ twinOf: "milano", continent: [AFRICA, OCEANIA] }', 'dakar melbourne'],
  ['within a circle', '{ near: { latitude: 50, longitude: 8, radiusKm: 600 } }', 'francoforte lione milano'],
  ['at a point', '{ near: { latitude: 45.4643, longitude: 9.1895, radiusKm: 0 } }', 'milano'],
  ['anywhere on the globe', '{ near: { latitude: -90, longitude: 180, radiusKm: 20100 } }', all],
  ['party to an agreement of a status', '{ agreement: { status: SUSPENDED } }', 'francoforte milano'],
  ['party to an agreement with a city', '{ agreement: { party: { slug: "osaka" } } }', 'melbourne milano osaka'],
  ['party to no agreement with a date', '{ not: { agreement: { hasDate: true } } }', 'birmingham cracovia'],
  [
    'of both of two conditions',
    '{ continent: ASIA, agreement: { hasDate: true, date: { to: 1985 } } }',
    'osaka shanghai',
  ],
  ['of one of two conditions', '{ or: [{ continent: AFRICA }, { country: AU }] }', 'dakar melbourne'],
  [
    'of conditions that are null, as if they were not given',
    '{ slug: null, continent: null, country: null, twinOf: null, near: null, agreement: null, and: null, or: null, not: null }',
    all,
  ],
  ['of one of no continents, which none is', '{ continent: [] }', ''],
  ['of one of no countries, which none is', '{ country: [] }', ''],
  ['twinned with one of no cities, which none is', '{ twinOf: [] }', ''],
] as const;

describe('the filter of cities', () => {
  it.each(cases)('finds those %s', async (_case, filter, expected) => {
    expect(await cities(filter)).toBe(expected);
  });

  it('holds for the cities of one country too', async () => {
    const answer = await gateway.query('{ country(code: "KR") { cities(filter: { slug: "osaka" }) { totalCount } } }');
    expect(answer).toEqual({ data: { country: { cities: { totalCount: 0 } } } });
  });
});
