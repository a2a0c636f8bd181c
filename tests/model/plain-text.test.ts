import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forbiddenCharacter, isPlainText } from '../../src/model/plain-text.js';

describe('a plain text', () => {
  it.each(['Milano', 'Ōsaka-shi', '대구광역시', 'تل أبيب-يافا', '«Città» & “twins” <b>', 'a\tb\nc', '👨‍👩‍👧'])(
    'is %o',
    (text) => {
      expect(isPlainText(text)).toBe(true);
    },
  );

  it.each([
    ['nothing', ''],
    ['spaces alone', ' \n\t '],
    ['a NUL', 'a\u0000b'],
    ['an escape', 'a\u001b[31m'],
    ['a carriage return, which XML changes', 'a\rb'],
    ['a control character of Latin-1', 'a\u0085b'],
    ['half a character', 'a\ud800b'],
    ['a character that is none', 'a\uffffb'],
  ])('is not %s', (_case, text) => {
    expect(isPlainText(text)).toBe(false);
  });

  it.each([
    ['a\u0000b', 'U+0000'],
    ['a\ud800b\u0007', 'U+D800'],
    ['\uffff', 'U+FFFF'],
    ['a\n', undefined],
  ])('of %j is kept by %s', (text, character) => {
    expect(forbiddenCharacter(text)).toBe(character);
  });

  it('holds only what XML 1.0 can (section 2.2)', () => {
    const xml = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(isPlainText(text));
        expect(text).toMatch(xml);
      }),
    );
  });
});
