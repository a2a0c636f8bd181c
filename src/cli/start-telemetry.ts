import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config.js';
import { createMetricsServer } from '../http/metrics-server.js';
import type { Telemetry } from '../telemetry/telemetry.js';

/** Telemetry as the settings ask for it. */
export interface RunningTelemetry extends Telemetry {
  /** Lets the metrics be read, where the settings say so; gives the reason where that is not possible. */
  listen(): Promise<string | undefined>;
  /** Sends what is not sent yet, and stops. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts what the settings ask for, and loads nothing else. */
export async function startTelemetry(
  { metricsPort, metricsHost, traces }: Config,
  log: FastifyBaseLogger,
): Promise<RunningTelemetry> {
  const metrics = metricsPort === undefined ? undefined : (await import('../telemetry/metrics.js')).createMetrics();
  const tracing =
    traces === 'none' ? undefined : await (await import('../telemetry/tracing.js')).createTracing(traces, log);
  const server = metrics && createMetricsServer(metrics, { log });
  return {
    metrics,
    tracing,
    listen: async () => {
      if (metricsPort === undefined) return undefined;
      try {
        await server?.listen({ port: metricsPort, host: metricsHost });
        return undefined;
      } catch (error) {
        return `Cannot show metrics on ${metricsHost}:${metricsPort}: ${String(error)}. Choose another with METRICS_PORT or METRICS_HOST.`;
      }
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([server?.close(), tracing?.close()]);
    },
  };
}
