import { Gauge, Histogram, type HistogramConfiguration } from 'prom-client';

/** What was observed of one combination of labels. */
interface Tally {
  readonly labels: readonly string[];
  /** How many values are in each bucket, those of the smaller ones not counted again; the last is of what is in none. */
  readonly counts: number[];
  sum: number;
}

type Values = Awaited<ReturnType<Histogram['get']>>;

/**
 * A histogram that only counts when it observes, and is put together when it is read: prom-client's own takes as long to
 * observe a request as an answer from the cache takes for its headers. A gauge, because that is read by `get` alone.
 */
export class TalliedHistogram extends Gauge {
  readonly #name: string;
  readonly #histogram: Histogram;
  readonly #labelNames: readonly string[];
  readonly #bounds: readonly number[];
  readonly #tallies = new Map<string, Tally>();

  constructor(configuration: HistogramConfiguration<string> & { readonly buckets: readonly number[] }) {
    const { name, help, registers, labelNames = [], buckets } = configuration;
    super({ name, help, ...(registers ? { registers } : {}) });
    this.#name = name;
    this.#histogram = new Histogram({ name, help, registers: [] });
    this.#labelNames = labelNames;
    this.#bounds = buckets;
  }

  /** Counts a value with the values of its labels, in the order of their names. */
  observe(labels: readonly string[], value: number): void {
    const key = labels.join('\n');
    let tally = this.#tallies.get(key);
    if (!tally) {
      tally = { labels, counts: Array<number>(this.#bounds.length + 1).fill(0), sum: 0 };
      this.#tallies.set(key, tally);
    }
    let bucket = 0;
    while (bucket < this.#bounds.length && value > (this.#bounds[bucket] ?? 0)) bucket += 1;
    tally.counts[bucket] = (tally.counts[bucket] ?? 0) + 1;
    tally.sum += value;
  }

  override async get(): Promise<Values> {
    const histogram = await this.#histogram.get();
    return { ...histogram, values: [...this.#tallies.values()].flatMap((tally) => this.#valuesOf(tally)) };
  }

  /** The series of one combination of labels, buckets with all that is in the smaller ones. */
  #valuesOf({ labels: given, counts, sum }: Tally): Values['values'] {
    const labels = Object.fromEntries(this.#labelNames.map((name, index) => [name, given[index] ?? '']));
    const cumulative = counts.map((_, index) => counts.slice(0, index + 1).reduce((total, count) => total + count, 0));
    const buckets = cumulative.map((value, index) => ({
      metricName: `${this.#name}_bucket`,
      labels: { ...labels, le: this.#bounds[index] ?? '+Inf' },
      value,
    }));
    return [
      ...buckets,
      { metricName: `${this.#name}_sum`, labels, value: sum },
      { metricName: `${this.#name}_count`, labels, value: cumulative.at(-1) ?? 0 },
    ];
  }
}
