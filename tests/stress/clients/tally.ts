/** What became of the requests of some clients. */
export interface Tally {
  /** How long each answer took, in milliseconds. */
  readonly latencies: readonly number[];
  /** How often an answer belonged to another state of the data than the one before it. */
  readonly changes: number;
  /** The requests that were lost, and the answers that were wrong. */
  readonly failures: readonly string[];
}

/** Puts together what became of the requests of several clients; the changes are those that one of them saw. */
export const together = (tallies: readonly Tally[]): Tally => ({
  latencies: tallies.flatMap(({ latencies }) => latencies),
  changes: Math.max(0, ...tallies.map(({ changes }) => changes)),
  failures: tallies.flatMap(({ failures }) => failures),
});

/** The columns of what became of requests. */
export const tallyColumns: readonly string[] = ['answers', 'lost or wrong', 'median (ms)', '99 % (ms)', 'longest (ms)'];

/** The cells of what became of requests. */
export function tallyCells({ latencies, failures }: Tally): readonly string[] {
  const sorted = latencies.toSorted((a, b) => a - b);
  const quantile = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1);
  return [latencies.length.toLocaleString('en'), String(failures.length), quantile(0.5), quantile(0.99), quantile(1)];
}
