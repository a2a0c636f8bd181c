/** Answers per second as the results show them. */
export const rate = (value: number): string => (Number.isFinite(value) ? Math.round(value).toString() : '–');

/** Milliseconds as the results show them. */
export const milliseconds = (value: number): string =>
  Number.isFinite(value) ? (value < 100 ? value.toFixed(2) : Math.round(value).toString()) : '–';

/** How many times as much one figure is as another. */
export const ratio = (value: number, other: number): string =>
  Number.isFinite(value / other)
    ? `${value < other ? (value / other).toPrecision(2) : (value / other).toFixed(2)}×`
    : '–';
