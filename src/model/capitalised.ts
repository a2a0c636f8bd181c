/** Turns the first letter of a text into a capital, as at the beginning of a heading. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
