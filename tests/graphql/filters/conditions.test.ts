import { describe, expect, it } from 'vitest';
import { hasSlug, hasSome, isOneOf, type Kinship } from '../../../src/graphql/filters/conditions.js';
import type { Condition } from '../../../src/graphql/filters/selection-of.js';
import { createStore } from '../../../src/store/store.js';
import { shippedSnapshot } from '../../source/publication.js';

const store = createStore(await shippedSnapshot());

/** The slugs of the cities of which a condition holds. */
const cities = <Value>(condition: Condition<Value>, wanted: Value): string =>
  store
    .list('City')
    .itemsOf(condition(wanted, store))
    .map(({ slug }) => slug)
    .join(' ');

const parties: Kinship<'City', 'Agreement'> = {
  of: 'City',
  relativesOf: ({ agreements }) => agreements,
  to: 'Agreement',
};

describe('a condition', () => {
  it('holds of an entity with one of the values wanted', () => {
    expect(
      cities(
        isOneOf('City', ({ timeZone }) => timeZone),
        ['Asia/Seoul', 'Asia/Tokyo'],
      ),
    ).toBe('daegu osaka');
  });

  it('holds of an entity with one of the slugs wanted, in upper or lower case', () => {
    expect(cities(hasSlug('City'), ['OSAKA', 'daegu', 'atlantide'])).toBe('daegu osaka');
  });

  it('holds of an entity with such a relative', () => {
    expect(cities(hasSome(parties, hasSlug('Agreement')), ['milano-osaka'])).toBe('milano osaka');
  });

  it('holds of none without such a relative', () => {
    expect(cities(hasSome(parties, hasSlug('Agreement')), [])).toBe('');
  });
});
