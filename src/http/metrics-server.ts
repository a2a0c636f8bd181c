import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Metrics } from '../telemetry/metrics.js';

/** Creates the server that shows what is counted, at `/metrics` and nowhere else; it does not listen yet. */
export function createMetricsServer(metrics: Metrics, { log }: { readonly log: FastifyBaseLogger }): FastifyInstance {
  const app: FastifyInstance = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  return app;
}
