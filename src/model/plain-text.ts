/** What a person should write instead of a text that `isPlainText` refuses. */
export const plainTextRemedy = 'write some text, without control characters';

/** What no text may hold: control characters but tabs and line ends, lone surrogates, and what XML 1.0 leaves out. */
const forbidden = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

/** Tells whether a text says something and every format can hold it. */
export const isPlainText = (text: string): boolean => /\S/.test(text) && !forbidden.test(text);
