import { lazily } from './lazily.js';

const languages = lazily(() => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }));

/** Tells whether a text is a language tag (BCP 47) of a known language, in its canonical spelling (`pt-BR`, not `pt-br`). */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text && languages().of(text) !== undefined;
  } catch {
    return false;
  }
}
