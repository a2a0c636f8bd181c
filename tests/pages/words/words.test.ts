import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/pages/words/words.js';

const [it_, en] = [createWords('it'), createWords('en')];

describe('the words of a language', () => {
  it.each([
    ['1967-09-22', '22 settembre 1967', '22 September 1967'],
    ['1973-04', 'aprile 1973', 'April 1973'],
    ['1974', '1974', '1974'],
    ['2000-01-01', '1 gennaio 2000', '1 January 2000'],
    ['2000-12-31', '31 dicembre 2000', '31 December 2000'],
  ])('tell the date %s as precisely as it is known', (date, italian, english) => {
    expect([it_.date(date), en.date(date)]).toEqual([italian, english]);
  });

  it('write numbers as the language does', () => {
    expect([it_.number(1417600.5), en.number(1417600.5)]).toEqual(['1.417.600,5', '1,417,600.5']);
  });

  it('enumerate as the language does', () => {
    expect([it_.list(['A', 'B', 'C']), en.list(['A', 'B', 'C'])]).toEqual(['A, B e C', 'A, B and C']);
  });

  it('name languages, scripts and regions', () => {
    expect([it_.languageName('ja-Latn'), en.languageName('pt-BR')]).toEqual([
      'giapponese (latino)',
      'Brazilian Portuguese',
    ]);
  });

  it('put values into a message, in the right number', () => {
    const message = {
      it: '{count, plural, one {una città} other {# città}}',
      en: '{count, plural, one {one city} other {# cities}}',
    };
    expect(it_.text(message, { count: 1 })).toBe('una città');
    expect(en.text(message, { count: 1200 })).toBe('1,200 cities');
  });

  it('take no value for a part of a message', () => {
    expect(en.text({ it: '{x}', en: '{x}' }, { x: '{count} <b>' })).toBe('{count} <b>');
  });

  it('compare as a dictionary of the language does', () => {
    expect(['Zagabria', 'Èze', 'eden'].sort((one, other) => it_.compare(one, other))).toEqual([
      'eden',
      'Èze',
      'Zagabria',
    ]);
  });
});
