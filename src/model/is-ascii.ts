/** Tells whether a text has only characters that every header and every URI may have, spaces not among them. */
export const isAscii = (text: string): boolean => /^[!-~]*$/.test(text);
