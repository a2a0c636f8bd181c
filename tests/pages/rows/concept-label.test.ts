import { describe, expect, it } from 'vitest';
import { DateMeaning } from '../../../src/model/agreement-enums.js';
import { Continent } from '../../../src/model/continent.js';
import { own } from '../../../src/model/own-terms.js';
import { conceptLabel } from '../../../src/pages/rows/concept-label.js';
import { createWords } from '../../../src/pages/words/words.js';

describe('the label of a concept', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>, string, string]>([
    ['one of a public vocabulary', Continent.EUROPE, Continent, 'Europa', 'Europe'],
    ['one of our own', own('Ratified'), DateMeaning, 'ratificato', 'ratified'],
    ['one of our own, whatever it is a value of', own('Signed'), {}, 'firmato', 'signed'],
    ['one without a label, by its name', 'https://example.org/x', { NEW: 'https://example.org/x' }, 'NEW', 'NEW'],
    ['one without a name, by its IRI', 'https://example.org/x', {}, 'https://example.org/x', 'https://example.org/x'],
  ])('names %s', (_what, value, iris, italian, english) => {
    expect([conceptLabel(value, iris, createWords('it')), conceptLabel(value, iris, createWords('en'))]).toEqual([
      italian,
      english,
    ]);
  });
});
