import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import {
  searchDictionary,
  visitBeginnings,
  visitSlips,
  visitWord,
  type SearchDictionary,
  type Visit,
} from '../../src/store/search-dictionary.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'o', 'ا', '大', '\uffff'), minLength: 1, maxLength: 8 });
const vocabulary = fc.uniqueArray(word).map((terms) => terms.sort());

/** The terms that are visited, each with its distance. */
function visited(terms: readonly string[], visit: (dictionary: SearchDictionary, visit: Visit) => void): unknown {
  const found: [string | undefined, number][] = [];
  visit(searchDictionary(terms), (place, distance) => found.push([terms[place], distance]));
  return found;
}

describe('a dictionary', () => {
  it('has the word itself, if it is one of its terms', () => {
    fc.assert(
      fc.property(vocabulary, word, (terms, word) => {
        const expected = terms.includes(word) ? [[word, 0]] : [];
        expect(
          visited(terms, (dictionary, visit) => {
            visitWord(word, dictionary, visit);
          }),
        ).toEqual(expected);
      }),
    );
  });

  it('has all terms that begin with a word', () => {
    fc.assert(
      fc.property(vocabulary, word, (terms, word) => {
        const expected = terms.filter((term) => term.startsWith(word)).map((term) => [term, term.length - word.length]);
        expect(
          visited(terms, (dictionary, visit) => {
            visitBeginnings(word, dictionary, visit);
          }),
        ).toEqual(expected);
      }),
    );
  });

  it('has all terms that are so many slips away, and no others', () => {
    fc.assert(
      fc.property(vocabulary, word, fc.nat(3), (terms, word, most) => {
        const expected = terms.map((term) => [term, distance(term, word)]).filter(([, slips]) => Number(slips) <= most);
        expect(
          visited(terms, (dictionary, visit) => {
            visitSlips(word, most, dictionary, visit);
          }),
        ).toEqual(expected);
      }),
    );
  });
});
