import type { YearCount } from '../../model/statistics.js';

/** Some years, from the first to the last, and how many agreements came about in them. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** How many years a period may have. */
const lengths = [1, 5, 10, 50, 100, 500, 1000];

/** More periods than these are no longer seen at a glance. */
const mostPeriods = 24;

/** Turns counts of years into counts of equal periods, as short as leaves few; those in which nothing happened are there, too. */
export function periodsOf(years: readonly Pick<YearCount, 'year' | 'agreements'>[]): readonly Period[] {
  const [earliest, latest] = [years[0]?.year, years.at(-1)?.year];
  if (earliest === undefined || latest === undefined) return [];
  const indexOf = (year: number, length: number): number => Math.floor(year / length);
  const numberOf = (length: number): number => indexOf(latest, length) - indexOf(earliest, length) + 1;
  const length = lengths.find((one) => numberOf(one) <= mostPeriods) ?? 1000;
  const counts = new Map<number, number>();
  for (const { year, agreements } of years) {
    const index = indexOf(year, length);
    counts.set(index, (counts.get(index) ?? 0) + agreements);
  }
  return Array.from({ length: numberOf(length) }, (_, place) => {
    const index = indexOf(earliest, length) + place;
    return { first: index * length, last: (index + 1) * length - 1, count: counts.get(index) ?? 0 };
  });
}
