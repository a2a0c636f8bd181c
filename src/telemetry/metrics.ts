import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { TalliedHistogram } from './tallied-histogram.js';

/** A request that was answered, in words of which there are few: never what a client made up. */
export interface AnsweredRequest {
  readonly method: string;
  /** The pattern of its address, such as `/cities/:name`. */
  readonly route: string;
  /** The status of the answer, or `aborted` where the client did not wait for all of it. */
  readonly status: string;
  /** Whether it was given as it was given before. */
  readonly isFromCache: boolean;
  readonly seconds: number;
}

/** Which data are served. */
export interface ServedSnapshot {
  readonly version: string;
}

/** What is counted while the gateway runs, for Prometheus to read. */
export interface Metrics {
  requestAnswered(request: AnsweredRequest): void;
  /** Something came that cannot be read as a request. */
  requestUnreadable(): void;
  /** An operation was answered with errors of these codes, or with none. */
  operationAnswered(errorCodes: readonly string[]): void;
  /** From now on, these data are served. */
  snapshotServed(snapshot: ServedSnapshot): void;
  /** Changed data were refused, and those before them are still served. */
  reloadFailed(): void;
  /** Writes all of it in the format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** From a cached answer, in seconds, to one that nobody waits for. */
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Starts counting, with nothing counted yet; the process itself (memory, event loop, garbage collection) is watched, too. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new TalliedHistogram({
    name: 'gemellaggi_http_request_duration_seconds',
    help: 'How long requests took, by route, and whether they were answered from the cache of answers',
    labelNames: ['method', 'route', 'status', 'cache'],
    buckets,
    registers,
  });
  const unreadable = new Counter({
    name: 'gemellaggi_http_unreadable_requests_total',
    help: 'What came that cannot be read as a request',
    registers,
  });
  return {
    requestAnswered: ({ method, route, status, isFromCache, seconds }) => {
      requests.observe([method, route, status, isFromCache ? 'hit' : 'miss'], seconds);
    },
    requestUnreadable: () => {
      unreadable.inc();
    },
    ...operationMetrics(registry),
    ...snapshotMetrics(registry),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function operationMetrics(registry: Registry): Pick<Metrics, 'operationAnswered'> {
  const registers = [registry];
  const operations = new Counter({
    name: 'gemellaggi_graphql_operations_total',
    help: 'GraphQL operations that were asked, with or without errors in their answers',
    labelNames: ['outcome'],
    registers,
    // Added up when it is read: most operations are answered from the cache, in no time to look up a label.
    collect() {
      this.inc({ outcome: 'success' }, successes);
      successes = 0;
    },
  });
  const errors = new Counter({
    name: 'gemellaggi_graphql_errors_total',
    help: 'GraphQL answers with an error of a code',
    labelNames: ['code'],
    registers,
  });
  let successes = 0;
  return {
    operationAnswered: (codes) => {
      if (codes.length === 0) {
        successes += 1;
        return;
      }
      operations.inc({ outcome: 'error' });
      for (const code of new Set(codes)) errors.inc({ code });
    },
  };
}

function snapshotMetrics(registry: Registry): Pick<Metrics, 'snapshotServed' | 'reloadFailed'> {
  const registers = [registry];
  const info = new Gauge({
    name: 'gemellaggi_snapshot_info',
    help: 'Always 1; its label is the version of the data that are served',
    labelNames: ['version'],
    registers,
  });
  const served = new Gauge({
    name: 'gemellaggi_snapshot_timestamp_seconds',
    help: 'When the data that are served were read, in seconds since 1970',
    registers,
  });
  new Gauge({
    name: 'gemellaggi_snapshot_age_seconds',
    help: 'How long ago the data that are served were read',
    registers,
    async collect() {
      const [since] = (await served.get()).values;
      this.set(since && since.value > 0 ? Date.now() / 1000 - since.value : 0);
    },
  });
  const failures = new Counter({
    name: 'gemellaggi_reload_failures_total',
    help: 'How often changed data were refused, and those before them stayed',
    registers,
  });
  return {
    snapshotServed: ({ version }) => {
      info.reset();
      info.set({ version }, 1);
      served.setToCurrentTime();
    },
    reloadFailed: () => {
      failures.inc();
    },
  };
}
