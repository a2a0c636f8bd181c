/** The languages the pages are written in, the one for a visitor without a preference first. */
export const pageLanguages = ['it', 'en'] as const;

/** A language the pages are written in (BCP 47). */
export type PageLanguage = (typeof pageLanguages)[number];

/** Tells whether a text names a language the pages are written in. */
export const isPageLanguage = (text: unknown): text is PageLanguage =>
  pageLanguages.some((language) => language === text);
