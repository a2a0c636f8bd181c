import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/telemetry/metrics.js';

/** The lines of one metric, without what is said about it. */
const linesOf = (text: string, name: string): readonly string[] =>
  text.split('\n').filter((line) => line.startsWith(name));

describe('the metrics', () => {
  it('count requests by method, route, status and cache', async () => {
    const metrics = createMetrics();
    const request = { method: 'GET', route: '/cities/:slug', status: '200', isFromCache: true, seconds: 0.002 };
    metrics.requestAnswered(request);
    metrics.requestAnswered(request);
    expect(linesOf(await metrics.text(), 'gemellaggi_http_request_duration_seconds_count')).toEqual([
      'gemellaggi_http_request_duration_seconds_count{method="GET",route="/cities/:slug",status="200",cache="hit"} 2',
    ]);
  });

  it('tell quick requests from slow ones', async () => {
    const metrics = createMetrics();
    const request = { method: 'GET', route: '/', status: '200', isFromCache: false };
    for (const seconds of [0.0004, 0.3]) metrics.requestAnswered({ ...request, seconds });
    const buckets = linesOf(await metrics.text(), 'gemellaggi_http_request_duration_seconds_bucket');
    expect(buckets.find((line) => line.includes('le="0.0005"'))).toMatch(/ 1$/);
    expect(buckets.find((line) => line.includes('le="0.5"'))).toMatch(/ 2$/);
  });

  it('count operations by outcome, and answers by the codes of their errors', async () => {
    const metrics = createMetrics();
    metrics.operationAnswered([]);
    metrics.operationAnswered(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect([...linesOf(await metrics.text(), 'gemellaggi_graphql_')].sort()).toEqual([
      'gemellaggi_graphql_errors_total{code="BAD_USER_INPUT"} 1',
      'gemellaggi_graphql_operations_total{outcome="error"} 1',
      'gemellaggi_graphql_operations_total{outcome="success"} 1',
    ]);
  });

  it('add up, however often they are read', async () => {
    const metrics = createMetrics();
    for (let count = 0; count < 3; count += 1) {
      metrics.operationAnswered([]);
      await metrics.text();
    }
    expect(linesOf(await metrics.text(), 'gemellaggi_graphql_operations_total')).toEqual([
      'gemellaggi_graphql_operations_total{outcome="success"} 3',
    ]);
  });

  it('name the version of the data that are served now, and no other', async () => {
    const metrics = createMetrics();
    metrics.snapshotServed({ version: '1.0.0' });
    metrics.snapshotServed({ version: '1.1.0' });
    expect(linesOf(await metrics.text(), 'gemellaggi_snapshot_info')).toEqual([
      'gemellaggi_snapshot_info{version="1.1.0"} 1',
    ]);
  });

  it('tell how old the data are', async () => {
    const metrics = createMetrics();
    metrics.snapshotServed({ version: '1.0.0' });
    const [line = ''] = linesOf(await metrics.text(), 'gemellaggi_snapshot_age_seconds');
    expect(Number(line.split(' ')[1])).toBeGreaterThanOrEqual(0);
    expect(Number(line.split(' ')[1])).toBeLessThan(3600);
  });

  it('count the reloads that failed, from nought', async () => {
    const metrics = createMetrics();
    expect(linesOf(await metrics.text(), 'gemellaggi_reload_failures_total')).toEqual([
      'gemellaggi_reload_failures_total 0',
    ]);
    metrics.reloadFailed();
    expect(linesOf(await metrics.text(), 'gemellaggi_reload_failures_total')).toEqual([
      'gemellaggi_reload_failures_total 1',
    ]);
  });

  it.each(['nodejs_eventloop_lag_seconds', 'process_cpu_seconds_total', 'nodejs_heap_size_used_bytes'])(
    'have %s of the process',
    async (name) => {
      expect(linesOf(await createMetrics().text(), `${name} `)).toHaveLength(1);
    },
  );
});
