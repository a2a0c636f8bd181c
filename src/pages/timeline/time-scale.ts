/** A part of the timeline, in percent of its length. */
export interface Extent {
  readonly start: number;
  readonly length: number;
}

/** Places dates on a line that is marked at regular years. */
export interface TimeScale {
  /** The years that are marked; the line begins with the first and ends with the last. */
  readonly marked: readonly number[];
  /** Turns a date as far as it is known (ISO 8601) into all the time it may mean: a day, a month or a year. */
  readonly extentOf: (date: string) => Extent;
}

/** How many years there may be between two that are marked. */
const steps = [10, 20, 50, 100, 200, 500, 1000];

/** More parts of a line than these cannot be told apart. */
const mostParts = 10;

/** Turns dates into the scale of the decades they lie in, or of longer times where they lie far apart. */
export function createTimeScale(dates: readonly string[]): TimeScale {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const [earliest, latest] = [Math.min(...years), Math.max(...years)];
  const step = steps.find((one) => latest - earliest <= one * mostParts) ?? 1000;
  const first = Math.floor(earliest / step) * step;
  const last = Math.floor(latest / step) * step + step;
  const start = Date.UTC(first, 0);
  const whole = Date.UTC(last, 0) - start;
  return {
    marked: Array.from({ length: (last - first) / step + 1 }, (_, index) => first + index * step),
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
