/** A part of the timeline, in percent of its length. */
export interface Extent {
  readonly start: number;
  readonly length: number;
}

/** Places dates on a line of whole decades. */
export interface TimeScale {
  /** The first years of the decades on the line, and the year it ends with. */
  readonly decades: readonly number[];
  /** Turns a date as far as it is known (ISO 8601) into all the time it may mean: a day, a month or a year. */
  readonly extentOf: (date: string) => Extent;
}

/** Turns dates into the scale of the decades they lie in. */
export function createTimeScale(dates: readonly string[]): TimeScale {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const first = Math.floor(Math.min(...years) / 10) * 10;
  const last = Math.floor(Math.max(...years) / 10) * 10 + 10;
  const start = Date.UTC(first, 0);
  const whole = Date.UTC(last, 0) - start;
  return {
    decades: Array.from({ length: (last - first) / 10 + 1 }, (_, index) => first + index * 10),
    extentOf: (date) => {
      const from = Date.parse(date);
      return { start: percent(from - start, whole), length: percent(endOf(date) - from, whole) };
    },
  };
}

/** The moment the day, month or year of a date is over. */
function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0);
  return day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1);
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 1e5) / 1e3;
