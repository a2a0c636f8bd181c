import transliterate from '@sindresorhus/transliterate';

/** The words of a text in the form they are compared in, and the whole text as one word: `sankt`, `peterburg`; `sanktpeterburg`. */
export interface SearchWords {
  readonly words: readonly string[];
  readonly whole: string;
}

/** No name has more words; what stands behind them is not looked at. */
const mostWords = 16;

/**
 * Marks that a writer may leave out: accents, and the vowel signs of Hebrew and Arabic. Not the voicing marks of kana,
 * which make another letter, nor the vowel signs of Indic and Thai script, without which a word is another word.
 */
const optionalMarks = /(?=\p{M})(?![\u3099\u309A])[\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Arabic}]/gu;

/** What does not show: soft hyphens, joiners, marks of direction; and the Arabic stroke that only stretches a word. */
const invisible = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;

/** The scripts whose words stand without reliable spaces between them. */
const eastAsian = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}';

/** A run of letters of a script without spaces between its words, or a run of other letters and digits. */
const runs = new RegExp(`[${eastAsian}]+|[^${eastAsian}]+`, 'gu');

const isEastAsian = new RegExp(`^[${eastAsian}]`, 'u');

/**
 * Turns a text into the words it is found by. Case, diacritics, vowel marks, width, ligatures and punctuation are lost,
 * and every alphabet that has a usual romanisation is romanised, so that `Санкт-Петербург` and `sankt peterburg` are the
 * same words. Chinese, Japanese and Korean have no reliable spaces: a run of them becomes its pairs of neighbours, so
 * that 大阪市 shares 大阪 with 大阪.
 *
 * What it does not see through: traditional and simplified Han (東京, 东京), hiragana and katakana, the readings of
 * Han, the romanisation of Hebrew, Hangul and kana, and the vowels that a romanisation of Arabic would need.
 */
export function searchWords(text: string): SearchWords {
  const words = isAscii(text) ? (text.toLowerCase().match(/[a-z\d]+/g) ?? []) : wordsOf(text);
  return { words: [...new Set(words.flatMap(pairs))].slice(0, mostWords), whole: words.join('') };
}

/** Most names have letters only that are what they are: for these all that follows would change nothing. */
const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(optionalMarks, '').replace(invisible, '').normalize('NFC').toLowerCase();
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => word.match(runs) ?? []).map(romanise);
}

const romanise = (word: string): string => (isEastAsian.test(word) ? word : transliterate(word).toLowerCase());

/** Turns 大阪市 into 大阪 and 阪市, and leaves a word of another script whole. */
function pairs(word: string): readonly string[] {
  if (!isEastAsian.test(word)) return word === '' ? [] : [word];
  const letters = Array.from(word);
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** Tells how many letters of a word may be wrong: in a short word, or one of a script with many letters, none. */
export function slipsAllowed(word: string): number {
  if (isEastAsian.test(word) || word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
}
