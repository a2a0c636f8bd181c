import { describe, expect, it } from 'vitest';
import { pickText, Text } from '../../src/model/text.js';

/** Turns `it:Milano` into a text, and several into several. */
const texts = (...tagged: readonly string[]): readonly Text[] =>
  tagged.map((text) => {
    const [language, value] = text.split(':');
    return Object.assign(new Text(), { language, value });
  });

describe('the text picked', () => {
  it.each([
    ['the language asked for', 'en', texts('it:Milano', 'en:Milan'), 'Milan'],
    [
      'the first of several in the language asked for',
      'ko',
      texts('it:Daegu', 'ko:대구광역시', 'ko:대구'),
      '대구광역시',
    ],
    [
      'the language itself before a variant of it',
      'en',
      texts('en-GB:Organisation', 'en:Organization'),
      'Organization',
    ],
    ['a variant of the language asked for', 'pt', texts('it:San Paolo', 'pt-BR:São Paulo'), 'São Paulo'],
    ['the script asked for as a variant', 'zh', texts('it:Shanghai', 'zh-Hans:上海'), '上海'],
    ['Italian where the language asked for is missing', 'fi', texts('en:Milan', 'it:Milano'), 'Milano'],
    ['Swiss Italian where there is no other', 'fi', texts('en:Milan', 'it-CH:Milano'), 'Milano'],
    ['Italian where no language is asked for', undefined, texts('en:Milan', 'it:Milano'), 'Milano'],
    ['Italian where null is asked for', null, texts('en:Milan', 'it:Milano'), 'Milano'],
    ['any text where neither is there', 'fi', texts('pl:Kraków', 'de:Krakau'), 'Kraków'],
  ])('is %s', (_case, language, all, value) => {
    expect(pickText(all, language)).toBe(value);
  });

  it('is not of a language whose tag only begins with the same letters', () => {
    expect(pickText(texts('it:Roma', 'rom:Romani'), 'ro')).toBe('Roma');
  });

  it('is nothing where there is no text', () => {
    expect(pickText([], 'it')).toBeNull();
  });
});
