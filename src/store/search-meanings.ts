import { visitBeginnings, visitSlips, visitWord, type SearchDictionary } from './search-dictionary.js';
import type { Meanings } from './search-scores.js';
import { slipsAllowed } from './search-words.js';

/** Turns a word of a query into the terms of a dictionary it may mean. Of the last word more may be to come. */
export type Meaning = (word: string, isLast: boolean, dictionary: SearchDictionary) => Meanings;

/** The word as it stands. */
export const asItStands: Meaning = (word, _isLast, dictionary) => (visit) => {
  visitWord(word, dictionary, (term) => {
    visit(term, 1);
  });
};

/** The word as it stands or, which counts less, as the beginning of another, the less the longer that is. */
export const asBeginning: Meaning = (word, isLast, dictionary) => {
  // A letter alone begins too many words to mean one, but for the word that is still being typed.
  if (word.length === 1 && !isLast) return asItStands(word, isLast, dictionary);
  return (visit) => {
    visitBeginnings(word, dictionary, (term, missing) => {
      const length = word.length + missing;
      visit(term, missing === 0 ? 1 : (0.375 * length) / (length + 0.3 * missing));
    });
  };
};

/** The word as it stands or as a beginning or, the less the more there are, with slips of the pen. */
export const withSlips: Meaning = (word, isLast, dictionary) => (visit) => {
  asBeginning(word, isLast, dictionary)(visit);
  const allowed = slipsAllowed(word);
  if (allowed === 0) return;
  visitSlips(word, allowed, dictionary, (term, distance) => {
    const meant = dictionary.terms[term] ?? '';
    if (!meant.startsWith(word)) visit(term, (0.45 * meant.length) / (meant.length + distance));
  });
};
