/** The languages our own words are in, that for a visitor without a preference first. */
export const ownLanguages = ['it', 'en'] as const;

/** A language our own words are in (BCP 47). */
export type OwnLanguage = (typeof ownLanguages)[number];

/** Words of our own in every language we have them in. */
export type Wording = Readonly<Record<OwnLanguage, string>>;

/** Tells whether a text names a language our own words are in. */
export const isOwnLanguage = (text: unknown): text is OwnLanguage => ownLanguages.some((language) => language === text);
