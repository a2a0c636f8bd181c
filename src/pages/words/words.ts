import { IntlMessageFormat } from 'intl-messageformat';
import { createDateFormat } from './date-format.js';
import { createSizeFormat } from './size-format.js';
import type { Message, MessageValues } from './message.js';
import type { OwnLanguage } from '../../model/own-language.js';

/** How a language of the pages says what a page has to say. */
export interface Words {
  readonly language: OwnLanguage;
  /** Turns a message into its text. */
  text(message: Message, values?: MessageValues): string;
  /** Turns a date of any precision into words: `22 settembre 1967`, `aprile 1973`, `1974`. */
  date(date: string): string;
  number(value: number): string;
  /** Turns a number of bytes into words: `47,3 kB`. */
  size(byteSize: number): string;
  /** Turns texts into an enumeration: `A, B e C`. */
  list(texts: readonly string[]): string;
  /** Names a language by its tag (BCP 47). */
  languageName(tag: string): string;
  /** Compares two texts as a dictionary of the language does. */
  compare(one: string, other: string): number;
}

/** The region whose customs dates and numbers follow. */
const locales: Readonly<Record<OwnLanguage, string>> = { it: 'it-IT', en: 'en-GB' };

/** Turns a language of the pages into its words. */
export function createWords(language: OwnLanguage): Words {
  const locale = locales[language];
  const formats = new Map<Message, IntlMessageFormat>();
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  const collator = new Intl.Collator(locale);
  // A message is read once, for it is used on every page.
  const formatOf = (message: Message): IntlMessageFormat => {
    const format = formats.get(message) ?? new IntlMessageFormat(message[language], locale);
    formats.set(message, format);
    return format;
  };
  return {
    language,
    text: (message, values = {}) => String(formatOf(message).format<string>({ ...values })),
    date: createDateFormat(locale),
    number: (value) => numbers.format(value),
    size: createSizeFormat(locale),
    list: (texts) => lists.format(texts),
    languageName: (tag) => languageNames.of(tag) ?? tag,
    compare: (one, other) => collator.compare(one, other),
  };
}
