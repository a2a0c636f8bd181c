import { describe, expect, it } from 'vitest';
import { OrderDirection } from '../../../src/graphql/orders/order-direction.js';
import { ordersOf } from '../../../src/graphql/orders/orders-of.js';
import { Language } from '../../../src/model/language.js';
import { inOrder } from '../../../src/store/lists/ordered.js';

interface Thing {
  readonly slug: string;
  readonly size: number | null;
  readonly names: Readonly<Partial<Record<Language, string>>>;
}

const orders = ordersOf<Thing>('Thing', 'things', [
  { name: 'SLUG', description: 'Which one it is.', key: ({ slug }) => slug },
  { name: 'SIZE', description: 'How big it is.', key: ({ size }) => size },
  {
    name: 'NAME',
    description: 'What it is called.',
    key: ({ names }, language) => names[language] ?? null,
    isText: true,
  },
]);

const { ASC, DESC } = OrderDirection;
const things: readonly Thing[] = [
  { slug: 'a', size: 2, names: { it: 'z', sv: 'z' } },
  { slug: 'b', size: null, names: { it: 'ä', sv: 'ä' } },
  { slug: 'c', size: 1, names: { it: 'B', sv: 'a' } },
  { slug: 'd', size: 2, names: {} },
];

const slugsBy = (...orderBy: NonNullable<Parameters<typeof orders.orderOf>[0]>): string =>
  inOrder(things, orders.orderOf(orderBy))
    .items.map(({ slug }) => slug)
    .join('');

describe('the orders of a type', () => {
  it.each([
    ['upwards, if no direction is given', 'cadb', [{ field: 'SIZE' }]],
    ['upwards, if the direction is null', 'cadb', [{ field: 'SIZE', direction: null, language: null }]],
    ['upwards', 'cadb', [{ field: 'SIZE', direction: ASC }]],
    ['downwards, with what is not known still last', 'adcb', [{ field: 'SIZE', direction: DESC }]],
    ['by a second key where the first is the same', 'cdab', [{ field: 'SIZE' }, { field: 'SLUG', direction: DESC }]],
    ['by Italian names in the Italian way', 'bcad', [{ field: 'NAME' }]],
    ['by names of a language in the way of that language', 'cabd', [{ field: 'NAME', language: Language.SV }]],
    ['by names downwards, with what has none still last', 'acbd', [{ field: 'NAME', direction: DESC }]],
    ['by the slug downwards', 'dcba', [{ field: 'SLUG', direction: DESC }]],
  ])('sort %s', (_case, expected, orderBy) => {
    expect(slugsBy(...orderBy)).toBe(expected);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty list', []],
    ['the slug', [{ field: 'SLUG' }]],
    ['the slug and more, of which nothing can come', [{ field: 'SLUG' }, { field: 'SIZE' }]],
  ])('leave lists as they are if asked for %s', (_case, orderBy) => {
    expect(orders.orderOf(orderBy)).toMatchObject({ name: 'Thing:SLUG+', isInitial: true });
  });

  it('name an order by all that tells it from others', () => {
    const { name } = orders.orderOf([
      { field: 'NAME', language: Language.EN },
      { field: 'SIZE', direction: DESC },
    ]);
    expect(name).toBe('Thing:NAME+en,SIZE-,SLUG+');
  });

  it('take no language beside what is the same in all, and say where and what to write', () => {
    const language = Language.EN;
    expect(() =>
      orders.orderOf([
        { field: 'NAME', language },
        { field: 'SIZE', language },
      ]),
    ).toThrow(/Key 2 .*"orderBy".* SIZE .*leave out "language".* NAME only/);
  });

  it('take no such language either where nothing can come of the key', () => {
    expect(() => orders.orderOf([{ field: 'SLUG' }, { field: 'SIZE', language: Language.EN }])).toThrow('Key 2');
  });

  it('take five keys', () => {
    expect(orders.orderOf(Array.from({ length: 5 }, () => ({ field: 'SIZE' }))).keys).toHaveLength(6);
  });

  it('take no more, and say so', () => {
    expect(() => orders.orderOf(Array.from({ length: 6 }, () => ({ field: 'SIZE' })))).toThrow('"orderBy" has 6 keys');
  });
});
