import { describe, expect, it } from 'vitest';
import { isLanguageTag } from '../../src/model/language-tag.js';
import { Language } from '../../src/model/language.js';

describe('a language tag', () => {
  it.each(['it', 'pt-BR', 'zh-Hans', 'ja-Latn', 'sr-Latn-RS', 'es-419', 'de-1996', 'lmo'])('is %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each(Object.values(Language))('is every language a client may ask for: %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each([
    ['an underscore', 'en_GB'],
    ['the name of a language', 'italiano'],
    ['three letters where two are usual', 'eng'],
    ['a region in lower case', 'pt-br'],
    ['a script in lower case', 'zh-hans'],
    ['a language in upper case', 'IT'],
    ['a code that no language has', 'xx'],
    ['a hyphen at its end', 'it-'],
    ['a space', 'it '],
    ['nothing', ''],
  ])('is not %s: %o', (_case, tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });
});
