import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** Filters, and the countries they let through. */
const cases = [
  ['of some codes', '{ code: [US, KR] }', ['KR', 'US']],
  ['of a code in lower case', '{ code: "kr" }', ['KR']],
  ['of a continent', '{ continent: AMERICA }', ['BR', 'CA', 'US']],
  ['with such a city', '{ city: { near: { latitude: 32, longitude: 35, radiusKm: 100 } } }', ['IL', 'PS']],
  ['with a city of no dated agreement', '{ city: { not: { agreement: { hasDate: true } } } }', ['GB', 'PL']],
  ['of one of two conditions', '{ or: [{ continent: AFRICA }, { code: AU }] }', ['AU', 'SN']],
  ['of all of two filters', '{ and: [{ continent: ASIA }, { not: { code: [CN, IL, PS] } }] }', ['JP', 'KR']],
] as const;

describe('the filter of countries', () => {
  it.each(cases)('finds those %s', async (_case, filter, expected) => {
    const answer = await gateway.query(`{ countries(filter: ${filter}) { nodes { code } } }`);
    expect(answer).toEqual({ data: { countries: { nodes: expected.map((code) => ({ code })) } } });
  });
});
