import { segments } from '../../../src/model/entity-name.js';
import type { TestGateway } from '../../support/gateway.js';
import { memberOf } from './ask.js';
import type { KnownValues } from './random-input.js';

/** Asks a gateway for the values that find something in its data, and adds some that do not. */
export async function knownValues(gateway: TestGateway): Promise<KnownValues> {
  const { data } = await gateway.query(`{
    cities(first: 100) { edges { cursor } nodes { id slug } }
    agreements(first: 100) { edges { cursor } nodes { id slug } }
    sectors(first: 100) { edges { cursor } nodes { id slug } }
    countries(first: 100) { edges { cursor } nodes { id code } }
    dataset { id }
  }`);
  const [ids, slugs, codes] = [textsIn(data, 'id'), textsIn(data, 'slug'), textsIn(data, 'code')];
  return {
    slug: [...slugs, 'nowhere'],
    code: [...codes, 'xx'],
    id: [...ids, 'https://elsewhere.example/1', 'milano', ''],
    ids: [...ids, 'https://elsewhere.example/1'],
    representations: [
      ...ids.map((id) => ({ __typename: typeNameOf(id), id })),
      { __typename: 'City', slug: 'osaka' },
      { __typename: 'City', slug: 'nowhere' },
    ],
    ...cursorsFor('City', textsIn(memberOf(data, 'cities'), 'cursor')),
    ...cursorsFor('Agreement', textsIn(memberOf(data, 'agreements'), 'cursor')),
    ...cursorsFor('Sector', textsIn(memberOf(data, 'sectors'), 'cursor')),
    ...cursorsFor('Country', textsIn(memberOf(data, 'countries'), 'cursor')),
    country: codes,
    sector: slugs,
    radiusKm: [0, 500, 9000, 20_000],
    twinOf: slugs,
    twinsOf: ['milano', 'osaka', 'MILANO', 'nowhere'],
    query: ['mila', 'osaka', 'Ōsaka', '大阪', 'sao paulo', 'cult', 'nothing of the kind', ' '],
    CountryCode: codes,
    PartialDate: ['1961', '1973-04', '1981-06-30', '2020'],
  };
}

const cursorsFor = (type: string, cursors: readonly string[]): KnownValues => ({
  [`${type}Connection.after`]: cursors,
  [`${type}Connection.before`]: cursors,
});

/** The addresses of things start with the plural of their type. */
const typeNameOf = (id: string): string =>
  Object.entries(segments).find(([, segment]) => id.includes(`/${segment}/`))?.[0] ?? 'Dataset';

/** All texts that stand under a key, however deep. */
function textsIn(value: unknown, name: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
    key === name && typeof member === 'string' ? [member] : textsIn(member, name),
  );
}
