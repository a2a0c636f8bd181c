/** Turns days, as YYYY-MM-DD or less precise, into the latest of them; undefined where there are none. */
export function latest(days: Iterable<string>): string | undefined {
  let last: string | undefined;
  for (const day of days) if (last === undefined || day > last) last = day;
  return last;
}
