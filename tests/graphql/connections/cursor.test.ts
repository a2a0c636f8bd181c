import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../src/graphql/connections/cursor.js';
import { sortKey } from '../../../src/store/lists/sort-key.js';
import type { Order } from '../../../src/store/lists/order.js';

/** An order of so many keys. */
const order = (name: string, length = 2): Order<never> => ({
  name,
  keys: Array.from({ length }, () => sortKey(() => null)),
  isInitial: false,
});

const byDate = order('Agreement:DATE-,SLUG+');
const cursor = encodeCursor(byDate.name, ['1973-04', 'milano-chicago']);
const encode = (text: string): string => Buffer.from(text).toString('base64url');

const keys = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);

/** The last key of a place, by which no two items are alike, is a text. */
const places = fc.tuple(fc.array(keys), fc.string()).map(([before, last]) => [...before, last]);

describe('a cursor', () => {
  it('leads back to its place', () => {
    fc.assert(
      fc.property(fc.string(), places, (name, place) => {
        const decoded = decodeCursor(encodeCursor(name, place), order(name, place.length), 'after');
        // JSON knows no negative zero, and no order does.
        expect(decoded).toEqual(place.map((key) => (key === 0 ? 0 : key)));
      }),
    );
  });

  it('can be written into an address as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), places, (name, place) => {
        expect(encodeCursor(name, place)).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['a slug', 'milano'],
    ['base64 of a slug', encode('milano')],
    ['base64 of an offset', encode('arrayconnection:1')],
    ['a cursor with something behind it', `${cursor}=`],
    ['a cursor with a line end', `${cursor}\n`],
    ['the first half of a cursor', cursor.slice(0, cursor.length / 2)],
    ['a cursor in upper case', cursor.toUpperCase()],
    ['an object', encode('{"0":"Agreement:DATE-,SLUG+","1":"1973-04"}')],
    ['a list of lists', encode('["Agreement:DATE-,SLUG+",["1973-04"],"milano-chicago"]')],
    ['very deep lists', encode('['.repeat(100_000) + ']'.repeat(100_000))],
    ['a list with spaces', encode('["Agreement:DATE-,SLUG+", "1973-04", "milano-chicago"]')],
    ['a list without a name', encode('[1,"1973-04","milano-chicago"]')],
    ['an empty list', encode('[]')],
    ['null', encode('null')],
    ['a number that is written otherwise', encode('["Agreement:DATE-,SLUG+",1e3,"milano-chicago"]')],
  ])('is not %s', (_case, text) => {
    expect(() => decodeCursor(text, byDate, 'after')).toThrow('"after" is not a cursor');
  });

  it.each([
    ['another order', encodeCursor('Agreement:DATE+,SLUG+', ['1973-04', 'milano-chicago'])],
    ['another list', encodeCursor('City:SLUG+', ['milano'])],
    ['this order with a key too few', encodeCursor(byDate.name, ['milano-chicago'])],
    ['this order with a last key that is no text', encodeCursor(byDate.name, ['1973-04', 5])],
    ['this order with a last key that is not known', encodeCursor(byDate.name, ['1973-04', null])],
    ['this order with a key too many', encodeCursor(byDate.name, ['1973-04', 'x', 'milano-chicago'])],
  ])('of %s is a mistake, and the client is told of the order', (_case, foreign) => {
    expect(() => decodeCursor(foreign, byDate, 'before')).toThrow(/"before" is a cursor of another list.*"orderBy"/);
  });

  it('is refused with the code of a mistake of the client', () => {
    expect(() => decodeCursor('', byDate, 'after')).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });
});
