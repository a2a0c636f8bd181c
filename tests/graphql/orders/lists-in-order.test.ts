import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayOf } from '../../support/gateway-of.js';
import type { TestGateway } from '../../support/gateway.js';
import { slugsOf } from '../slugs-of.js';
import { variedData } from '../varied-data.js';

let gateway: TestGateway;
beforeAll(async () => {
  const folder = await variedData();
  // In no order of this data do the things stand as they do by their slugs.
  for (const file of ['cities.yaml', 'sectors.yaml', 'countries.yaml']) {
    await folder.edit(file, 'modified: 2026-11-22', 'modified: 2026-11-21');
  }
  await folder.edit('cities.yaml', 'country: CA', 'country: US');
  await folder.edit('cities.yaml', 'it: Toronto', 'it: Antoronto');
  gateway = await gatewayOf(folder);
});
afterAll(() => gateway.close());

/** The slugs of a list in an order, the common beginning of agreements left out. */
async function sorted(list: string, orderBy: string): Promise<string> {
  const slug = list === 'countries' ? 'slug: code' : 'slug';
  const answer = await gateway.query(`{ ${list}(orderBy: ${orderBy}) { nodes { ${slug} } } }`);
  return slugsOf(answer)
    .map((slug) => slug.replace('milano-', ''))
    .join(' ');
}

/** Lists, orders, and how they begin and end. */
const cases = [
  ['cities', '[{ field: SLUG, direction: DESC }]', /^toronto tel-aviv .* betlemme$/],
  ['cities', '{ field: NAME }', /^toronto betlemme birmingham .* tel-aviv$/],
  ['cities', '{ field: NAME, language: EN }', /^betlemme .* francoforte cracovia lione .* toronto$/],
  ['cities', '{ field: COUNTRY }', /^melbourne san-paolo shanghai .* dakar chicago toronto$/],
  [
    'cities',
    '[{ field: CONTINENT }, { field: POPULATION, direction: DESC }]',
    /^dakar san-paolo toronto chicago shanghai /,
  ],
  ['cities', '{ field: POPULATION }', /^betlemme melbourne .* san-paolo shanghai daegu$/],
  ['cities', '{ field: POPULATION, direction: DESC }', /^shanghai san-paolo .* melbourne betlemme daegu$/],
  ['cities', '{ field: LATITUDE }', /^melbourne san-paolo .* san-pietroburgo$/],
  ['cities', '{ field: LONGITUDE, direction: DESC }', /^melbourne osaka daegu .* toronto chicago$/],
  ['cities', '{ field: MODIFIED }', /^milano betlemme birmingham .* toronto$/],
  ['agreements', '{ field: SLUG, direction: DESC }', /^toronto .* betlemme$/],
  ['agreements', '{ field: NAME, language: EN }', /^betlemme .* francoforte cracovia lione .* toronto osaka$/],
  ['agreements', '{ field: DATE }', /^san-paolo lione .* osaka .* daegu birmingham cracovia$/],
  ['agreements', '{ field: DATE, direction: DESC }', /^daegu .* osaka .* lione san-paolo birmingham cracovia$/],
  ['agreements', '{ field: STATUS }', /^betlemme .* toronto lione francoforte$/],
  ['agreements', '[{ field: STATUS, direction: DESC }, { field: DATE }]', /^francoforte lione san-paolo .* cracovia$/],
  ['agreements', '[{ field: MODIFIED }, { field: DATE, direction: DESC }]', /^daegu .* cracovia$/],
  ['sectors', '{ field: SLUG, direction: DESC }', /^turismo .* ambiente$/],
  ['sectors', '{ field: NAME, language: EN }', /^cultura economia .* turismo /],
  ['sectors', '{ field: AGREEMENT_COUNT, direction: DESC }', /^cultura economia turismo ambiente /],
  ['sectors', '{ field: MODIFIED }', /^pubblica-amministrazione ambiente .* turismo$/],
  ['countries', '{ field: CODE, direction: DESC }', /^US SN .* AU$/],
  ['countries', '{ field: NAME, language: EN }', /^AU BR CA CN FR DE IL IT JP PS PL .* US$/],
  ['countries', '{ field: CONTINENT }', /^SN BR CA US .* AU$/],
  ['countries', '[{ field: CITY_COUNT, direction: DESC }, { field: CODE }]', /^US AU BR .* SN CA$/],
  ['countries', '{ field: MODIFIED }', /^IT AU BR .* US$/],
] as const;

describe('a list', () => {
  it.each(cases)('of %s can be sorted by %s', async (list, orderBy, expected) => {
    expect(await sorted(list, orderBy)).toMatch(expected);
  });

  it.each(['cities', 'agreements', 'sectors', 'countries'])(
    'of %s stays as it is if sorted by nothing',
    async (list) => {
      expect(await sorted(list, '[]')).toBe(await sorted(list, 'null'));
    },
  );

  it('sorted by a date in a language is a mistake of the client', async () => {
    const answer = await gateway.query('{ agreements(orderBy: { field: DATE, language: EN }) { totalCount } }');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('sorts by names in Italian, if no language is given', async () => {
    expect(await sorted('countries', '{ field: NAME }')).toMatch(/ DE JP IL IT /);
  });
});
