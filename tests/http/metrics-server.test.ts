import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { createMetricsServer } from '../../src/http/metrics-server.js';
import { createMetrics } from '../../src/telemetry/metrics.js';

const server = createMetricsServer(createMetrics(), { log: pino({ level: 'silent' }) });
afterAll(() => server.close());

describe('the server of the metrics', () => {
  it('shows them in the format of Prometheus', async () => {
    const { headers, body } = await server.inject('/metrics');
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(body).toContain('# TYPE gemellaggi_http_request_duration_seconds histogram');
  });

  it('has nothing else', async () => {
    expect((await server.inject('/graphql')).statusCode).toBe(404);
  });
});
