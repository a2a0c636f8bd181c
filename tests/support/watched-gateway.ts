import { Writable } from 'node:stream';
import { pino } from 'pino';
import { createGateway } from '../../src/gateway/gateway.js';
import { createMetrics, type Metrics } from '../../src/telemetry/metrics.js';
import { createFront } from '../../src/http/front/front.js';
import { patience, publicUrl } from './gateway.js';

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A gateway that listens, with its log and its metrics. */
export interface WatchedGateway extends AsyncDisposable {
  readonly port: number;
  readonly origin: string;
  readonly metrics: Metrics;
  /** The lines that were logged of requests, once there are as many; what comes later is not waited for. */
  lines(count: number): Promise<readonly LogLine[]>;
  /** Reads the value of a metric, with labels as they are written; 0 where there is no such one. */
  value(metric: string): Promise<number>;
}

/** Starts a gateway that is watched, on a free port. */
export async function watchedGateway(): Promise<WatchedGateway> {
  const logged: LogLine[] = [];
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      const line: unknown = JSON.parse(chunk.toString());
      if (isLine(line) && 'route' in line) logged.push(line);
      done();
    },
  });
  const metrics = createMetrics();
  const telemetry = { metrics, tracing: undefined };
  const { gateway } = await createGateway({ publicUrl, dataFolder: 'data', log: pino(sink), telemetry });
  if (!gateway) throw new Error('The shipped data are not valid.');
  const front = createFront(gateway, { patience });
  const [{ port }] = await front.listen({ port: 0, host: '127.0.0.1' });
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    metrics,
    lines: async (count) => {
      while (logged.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
      return logged.splice(0);
    },
    value: async (metric) => {
      const line = (await metrics.text()).split('\n').find((line) => line.startsWith(`${metric} `));
      return Number(line?.slice(metric.length) ?? 0);
    },
    [Symbol.asyncDispose]: front.close,
  };
}

const isLine = (value: unknown): value is LogLine => typeof value === 'object' && value !== null;
