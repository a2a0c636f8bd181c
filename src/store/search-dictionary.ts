import { distance } from 'fastest-levenshtein';
import { firstIndex } from './lists/ordered.js';

/** What is told of a term that is found: its place in the dictionary, and its distance from the word, in code units. */
export type Visit = (place: number, distance: number) => void;

/** The distinct terms of an index, in the order of their code units. */
export interface SearchDictionary {
  readonly terms: readonly string[];
  /** How many code units each term has. */
  readonly lengths: Uint16Array;
  /** Which letters each term has. */
  readonly letters: Uint32Array;
}

/** Turns terms, each of which is there once and which stand in the order of their code units, into a dictionary. */
export function searchDictionary(terms: readonly string[]): SearchDictionary {
  return {
    terms,
    lengths: Uint16Array.from(terms, ({ length }) => length),
    letters: Uint32Array.from(terms, lettersOf),
  };
}

/** Visits the term that is the word. */
export function visitWord(word: string, { terms }: SearchDictionary, visit: Visit): void {
  const place = firstIndex(terms, (term) => term >= word);
  if (terms[place] === word) visit(place, 0);
}

/** Visits the terms that begin with the word, itself among them. Their distance is what they have more. */
export function visitBeginnings(word: string, { terms, lengths }: SearchDictionary, visit: Visit): void {
  const start = firstIndex(terms, (term) => term >= word);
  const end = firstIndex(terms, (term) => term >= word && !term.startsWith(word));
  for (let place = start; place < end; place += 1) visit(place, (lengths[place] ?? 0) - word.length);
}

/** Visits the terms from which the word is at most so many letters away that are wrong, missing or too many. */
export function visitSlips(word: string, most: number, { terms, letters }: SearchDictionary, visit: Visit): void {
  const own = lettersOf(word);
  for (let place = 0; place < letters.length; place += 1) {
    // A slip takes away one letter at the most, and adds one at the most: few terms are worth a closer look.
    const others = letters[place] ?? 0;
    if (bitsOf(own & ~others) > most || bitsOf(others & ~own) > most) continue;
    const slips = distance(word, terms[place] ?? '');
    if (slips <= most) visit(place, slips);
  }
}

/** The set of the letters of a term, a bit for each; letters of other scripts than Latin share bits. */
function lettersOf(term: string): number {
  let letters = 0;
  for (let index = 0; index < term.length; index += 1) letters |= 1 << (term.charCodeAt(index) & 31);
  return letters;
}

/** How many bits of a number of 32 bits are set: counted in pairs, in fours and in bytes, which are then added up. */
function bitsOf(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
