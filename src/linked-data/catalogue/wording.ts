import type { Dataset } from '../../model/dataset.js';
import { isOwnLanguage, type Wording } from '../../model/own-language.js';
import type { Text } from '../../model/text.js';
import { text, texts } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';

/** Picks the words in one of our languages; English for any other. */
export const inLanguage = (wording: Wording, language: string): string =>
  wording[isOwnLanguage(language) ? language : 'en'];

/** Turns words of our own into texts in those of our languages that a dataset has; into English where it has neither. */
export function wordingOf({ titles }: Dataset, wording: Wording): readonly JsonObject[] {
  const spoken = Object.entries(wording).filter(([ours]) => titles.some(({ language }) => language === ours));
  return texts(spoken.length > 0 ? Object.fromEntries(spoken) : { en: wording.en });
}

/** Turns each title of a dataset into a text in its language. */
export const titled = ({ titles }: Dataset, word: (title: Text) => string): readonly JsonObject[] =>
  titles.map((title) => text({ language: title.language, value: word(title) }));
