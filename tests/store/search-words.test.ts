import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords, slipsAllowed } from '../../src/store/search-words.js';

describe('the words of a text', () => {
  it.each([
    ['case', 'MILANO', 'milano'],
    ['diacritics', 'São Paulo', 'sao paulo'],
    ['letters composed and taken apart', 'Ōsaka', 'O\u0304saka'],
    ['ß and ss', 'Gießen', 'GIESSEN'],
    ['ø and o', 'Tromsø', 'tromso'],
    ['ł and l', 'Łódź', 'lodz'],
    ['ligatures and their letters', 'Ruﬃeux', 'ruffieux'],
    ['İ and i', 'İstanbul', 'istanbul'],
    ['one apostrophe and another', 'L’Aquila', "l'aquila"],
    ['hyphens and spaces', 'Tel-Aviv', 'tel aviv'],
    ['full-width and ordinary letters', 'Ｏｓａｋａ', 'osaka'],
    ['half-width and ordinary kana', 'ｶﾞｽ', 'ガス'],
    ['Hangul composed and taken apart', '대구', '대구'.normalize('NFD')],
    ['Cyrillic and its romanisation', 'Санкт-Петербург', 'sankt peterburg'],
    ['ё and е', 'Орёл', 'орел'],
    ['й and и', 'Нижний', 'нижнии'],
    ['Greek and its romanisation', 'ΑΘΉΝΑ', 'athina'],
    ['Hebrew with and without vowel marks', 'תֵּל אָבִיב', 'תל אביב'],
    ['Arabic with and without vowel marks', 'تَلّ أَبِيب', 'تل أبيب'],
    ['Arabic with and without hamza', 'أبيب', 'ابيب'],
    ['Arabic stretched', 'بيـــت', 'بيت'],
    ['the digits of Arabic and Latin', '١٩٦١', '1961'],
    ['soft hyphens', 'Llan\u00ADfair', 'llanfair'],
    ['marks of direction', '\u202Bתל אביב\u202C', 'תל אביב'],
  ])('do not tell apart %s', (_what, a, b) => {
    expect(searchWords(a)).toEqual(searchWords(b));
  });

  it.each([
    ['voiced and unvoiced kana', 'がか', 'かか'],
    ['the vowels of Thai', 'กาน', 'กิน'],
    ['the vowels of Devanagari', 'दिल्ली', 'दल्ला'],
    ['traditional and simplified Han', '東京', '东京'],
    ['hiragana and katakana', 'おおさか', 'オオサカ'],
    ['Hangul and its romanisation', '대구', 'daegu'],
  ])('tell apart %s', (_what, a, b) => {
    expect(searchWords(a)).not.toEqual(searchWords(b));
  });

  it('are pairs of neighbours where a script has no spaces', () => {
    expect(searchWords('大阪市')).toEqual({ words: ['大阪', '阪市'], whole: '大阪市' });
  });

  it('are pairs of whole syllables, however a syllable is put together', () => {
    expect(searchWords('대구시'.normalize('NFD')).words).toEqual(['대구', '구시']);
  });

  it('are a letter where a script has no spaces and there is no other', () => {
    expect(searchWords('市').words).toEqual(['市']);
  });

  it('end where the script changes', () => {
    expect(searchWords('大阪City').words).toEqual(['大阪', 'city']);
  });

  it('are each there once', () => {
    expect(searchWords('New York, New York')).toEqual({ words: ['new', 'york'], whole: 'newyorknewyork' });
  });

  it('are the same for plain letters as for these with a letter that does not show', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 100 }), (text) => {
        expect(searchWords(text)).toEqual(searchWords(`${text}\u00AD`));
      }),
      { numRuns: 1000 },
    );
  });

  it('are 16 at the most', () => {
    expect(searchWords('abcdefghijklmnopqrstuvwxyz'.split('').join(' ')).words).toHaveLength(16);
  });
});

describe('the slips of the pen a word may have', () => {
  it.each([
    ['none in a short word', 'roma', 0],
    ['one in a word of some length', 'paris', 1],
    ['two in a long word', 'shanghai', 2],
    ['none in Han, kana and Hangul, where a letter is a syllable', '대구광역시', 0],
  ])('are %s', (_what, word, slips) => {
    expect(slipsAllowed(word)).toBe(slips);
  });
});
