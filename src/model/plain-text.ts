/** What a person should write instead of a text that `isPlainText` refuses. */
export const plainTextRemedy = 'write some text, without control characters';

/** What no text may hold: control characters but tabs and line ends, lone surrogates, and what XML 1.0 leaves out. */
const forbidden = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

/** Names the first character of a text that no text may hold; undefined where there is none. */
export function forbiddenCharacter(text: string): string | undefined {
  const code = forbidden.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Tells whether a text says something and every format can hold it. */
export const isPlainText = (text: string): boolean => /\S/.test(text) && !forbidden.test(text);
