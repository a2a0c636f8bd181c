import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSentences } from '../../../src/pages/words/first-sentences.js';

describe('the first sentences', () => {
  it.each([
    ['One. Two. Three.', 10, 'One. Two.'],
    ['One. Two. Three.', 16, 'One. Two. Three.'],
    ['One. Two. Three.', 4, 'One.'],
    ['A sentence that is longer than it may be.', 5, 'A sentence that is longer than it may be.'],
    ['', 10, ''],
  ])('of “%s” that fit into %i characters', (text, length, expected) => {
    expect(firstSentences(text, length)).toBe(expected);
  });

  it('begin as the text does, and fit unless there is one alone', () => {
    const sentence = fc.stringMatching(/^[A-Z][a-z]{1,20}\.$/);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1 }), fc.integer({ min: 1, max: 200 }), (sentences, length) => {
        const text = sentences.join(' ');
        const first = firstSentences(text, length);
        expect(text.startsWith(first)).toBe(true);
        expect(first.length <= length || first === sentences[0]).toBe(true);
      }),
    );
  });
});
