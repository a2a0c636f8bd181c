/** How many days after 1 January 1000 there is any twinning agreement: until then, each day is a bound that excludes none. */
export const daysBefore = 340_000;

const millisecondsPerDay = 86_400_000;

/** The day that comes so many days after 1 January 1000, as YYYY-MM-DD; they begin anew before there are agreements. */
export const day = (number: number): string =>
  new Date(Date.UTC(1000, 0, 1) + (number % daysBefore) * millisecondsPerDay).toISOString().slice(0, 10);
