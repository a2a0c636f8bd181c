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

/** Filters, and the sectors they let through. */
const cases = [
  ['of some slugs', '{ slug: ["turismo", "cultura"] }', ['cultura', 'turismo']],
  ['that such an agreement covers', '{ agreement: { slug: "milano-dakar" } }', ['cultura', 'turismo']],
  [
    'that such an agreement covers, and no other',
    '{ agreement: { party: { country: SN } }, not: { slug: "turismo" } }',
    ['cultura'],
  ],
  ['of one of two conditions', '{ or: [{ slug: "energia" }, { slug: "mobilita" }] }', ['energia', 'mobilita']],
  ['of all of two filters', '{ and: [{ slug: ["energia", "mobilita"] }, { not: { slug: "energia" } }] }', ['mobilita']],
] as const;

describe('the filter of sectors', () => {
  it.each(cases)('finds those %s', async (_case, filter, expected) => {
    expect(slugsOf(await gateway.query(`{ sectors(filter: ${filter}) { nodes { slug } } }`))).toEqual(expected);
  });
});
