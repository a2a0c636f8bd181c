import type { Metrics } from './metrics.js';
import type { Tracing } from './tracing.js';

/** What is told of the running gateway to those who watch it, where the settings ask for it. */
export interface Telemetry {
  readonly metrics: Metrics | undefined;
  readonly tracing: Tracing | undefined;
}

/** The telemetry of a gateway that nobody watches. */
export const noTelemetry: Telemetry = { metrics: undefined, tracing: undefined };
