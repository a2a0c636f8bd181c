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

/** The cities with which Milan has the agreements a filter wants. */
async function partners(filter: string): Promise<string> {
  const slugs = slugsOf(await gateway.query(`{ agreements(filter: ${filter}, first: 100) { nodes { slug } } }`));
  return slugs.map((slug) => slug.replace('milano-', '')).join(' ');
}

const undated = 'birmingham cracovia';
const all =
  'betlemme birmingham chicago cracovia daegu dakar francoforte lione melbourne osaka san-paolo san-pietroburgo shanghai tel-aviv toronto';
const european = 'birmingham cracovia francoforte lione san-pietroburgo';

/** Filters, and the partners of the agreements they let through. */
const cases = [
  ['of some slugs', '{ slug: ["milano-daegu", "milano-osaka"] }', 'daegu osaka'],
  ['of one slug, written without a list', '{ slug: "milano-daegu" }', 'daegu'],
  ['of a slug in upper case', '{ slug: "Milano-Daegu" }', 'daegu'],
  ['of a slug that is not there, which is none', '{ slug: "milano-atlantide" }', ''],
  ['of a party, which is in it beside others', '{ party: { slug: "melbourne" } }', 'melbourne osaka'],
  ['of a party on a continent', '{ party: { continent: AMERICA } }', 'chicago san-paolo toronto'],
  ['of a European party, which are all, for there is Milan', '{ party: { continent: EUROPE } }', all],
  ['of a European party other than Milan', '{ party: { continent: EUROPE, not: { slug: "milano" } } }', european],
  ['of a European partner of Milan', '{ party: { twinOf: "milano", continent: EUROPE } }', european],
  ['of a party in one of two countries', '{ party: { country: [KR, JP] } }', 'daegu osaka'],
  [
    'of one party near a point',
    '{ party: { near: { latitude: 43.65, longitude: -79.38, radiusKm: 1000 } } }',
    'chicago toronto',
  ],
  ['of a sector', '{ sector: "economia" }', all.replace('dakar ', '')],
  ['of one of two sectors', '{ sector: ["turismo", "economia"] }', all],
  ['of two sectors at once', '{ and: [{ sector: "turismo" }, { not: { sector: "economia" } }] }', 'dakar'],
  ['of a status', '{ status: ENDED }', 'lione'],
  ['of one of two statuses', '{ status: [ENDED, SUSPENDED] }', 'francoforte lione'],
  ['of a duration', '{ duration: FIXED_TERM }', 'lione'],
  ['without a date', '{ hasDate: false }', undated],
  ['not with a date', '{ not: { hasDate: true } }', undated],
  ['with a date', '{ hasDate: true }', all.replace('birmingham ', '').replace('cracovia ', '')],
  ['from a year on', '{ date: { from: "2000" } }', 'betlemme daegu melbourne toronto'],
  ['up to a day', '{ date: { to: "1967-10-01" } }', 'lione san-paolo'],
  ['of a day', '{ date: { from: "1961-07-28", to: "1961-07-28" } }', 'san-paolo'],
  ['of a month', '{ date: { from: "1973-04", to: "1973-04" } }', 'chicago'],
  ['of a year, written as a number', '{ date: { from: 1967, to: 1967 } }', 'lione san-pietroburgo'],
  ['of both of two conditions', '{ status: ACTIVE, date: { to: "1970" } }', 'san-paolo san-pietroburgo'],
  ['of one of two conditions', '{ or: [{ status: ENDED }, { hasDate: false }] }', 'birmingham cracovia lione'],
  ['of no condition', '{}', all],
  [
    'of conditions that are null, as if they were not given',
    '{ slug: null, party: null, sector: null, status: null, duration: null, date: null, hasDate: null, and: null, or: null, not: null }',
    all,
  ],
  ['within a range that is open at both ends', '{ date: { from: null } }', all],
  ['of all of no filters, which all are', '{ and: [] }', all],
  ['of one of no filters, which none is', '{ or: [] }', ''],
  ['of one of no slugs, which none is', '{ slug: [] }', ''],
  ['of one of no sectors, which none is', '{ sector: [] }', ''],
  ['of one of no statuses, which none is', '{ status: [] }', ''],
] as const;

describe('the filter of agreements', () => {
  it.each(cases)('finds those %s', async (_case, filter, expected) => {
    expect(await partners(filter)).toBe(expected);
  });

  it('takes its values from variables', async () => {
    const query = 'query ($filter: AgreementFilter) { agreements(filter: $filter) { nodes { slug } } }';
    const filter = { status: 'ENDED', date: { from: 1967 }, party: { country: ['FR'] } };
    expect(slugsOf(await gateway.query(query, { filter }))).toEqual(['milano-lione']);
  });

  it('holds for the agreements of one sector too', async () => {
    const answer = await gateway.query(
      '{ sector(slug: "turismo") { agreements(filter: { party: { continent: AFRICA } }) { totalCount } } }',
    );
    expect(answer).toEqual({ data: { sector: { agreements: { totalCount: 1 } } } });
  });

  it.each(cases)('counts those %s', async (_case, filter, expected) => {
    const answer = await gateway.query(`{ agreements(filter: ${filter}, first: 0) { totalCount } }`);
    const totalCount = expected === '' ? 0 : expected.split(' ').length;
    expect(answer).toEqual({ data: { agreements: { totalCount } } });
  });
});
