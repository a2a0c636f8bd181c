/** Turns days, as YYYY-MM-DD or less precise, into the latest of them; undefined where there are none. */
export const latest = (days: Iterable<string>): string | undefined => [...days].sort().at(-1);
