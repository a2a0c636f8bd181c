import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstEntries } from '../../src/http/first-entries.js';
import { negotiation } from '../../src/http/negotiate.js';
import { preferredCoding } from '../../src/http/sending/content-coding.js';
import { formats, html } from '../../src/linked-data/formats.js';

const entry = fc.oneof(
  fc.constantFrom('text/turtle', '*/*', 'gzip;q=0.5', 'br', '"x"', 'it-IT;q=0.3', '', ' ', 'a;b="c,d"'),
  fc.stringMatching(/^[ -~]{0,30}$/),
);
const listOf = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(entry, { minLength, maxLength }).map((entries) => entries.join(','));

describe('the entries of a header that are read', () => {
  it('are all of them where they are as many as anyone sends', () => {
    fc.assert(
      fc.property(listOf(0, 20), (header) => {
        fc.pre(header.split(',').length <= 50);
        expect(firstEntries(header)).toBe(header);
      }),
    );
  });

  it('are the first, whole ones, fifty and 2,000 characters at the most', () => {
    fc.assert(
      fc.property(listOf(0, 400), (header) => {
        const entries = header.split(',');
        const read = firstEntries(header);
        const count = read === '' && entries[0] !== '' ? 0 : read.split(',').length;
        expect(read).toBe(entries.slice(0, count).join(','));
        const more = entries.slice(0, count + 1).join(',');
        expect(count === entries.length || count === 50 || more.length > 2000).toBe(true);
        expect([count <= 50, read.length <= 2000]).toEqual([true, true]);
      }),
    );
  });

  it.each([
    ['fifty entries', 'a,'.repeat(49) + 'b', 'a,'.repeat(49) + 'b'],
    ['fifty-one entries', 'a,'.repeat(50) + 'b', 'a,'.repeat(49) + 'a'],
    ['2,000 characters', 'a'.repeat(2000), 'a'.repeat(2000)],
    ['one entry that is too long', 'a'.repeat(2001), ''],
    ['a second entry that is too long', `a,${'b'.repeat(2000)}`, 'a'],
  ])('of %s are these', (_header, header, read) => {
    expect(firstEntries(header)).toBe(read);
  });
});

describe('what is sent behind them', () => {
  const negotiate = negotiation([...formats, html]);

  it('changes nothing of what is preferred', () => {
    fc.assert(
      fc.property(listOf(60, 80), listOf(0, 80), (header, more) => {
        expect(negotiate(`${header},${more}`)).toBe(negotiate(firstEntries(header)));
        expect(preferredCoding(`${header},${more}`)).toBe(preferredCoding(firstEntries(header)));
      }),
    );
  });
});
