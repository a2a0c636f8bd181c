import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spansIn, startCollector, type Received, type Span } from '../support/collector.js';
import { freePort, takePort } from '../support/port.js';
import { compile, type CommandLine } from './command-line.js';

let commandLine: CommandLine;
beforeAll(async () => {
  commandLine = await compile();
});
afterAll(() => commandLine[Symbol.asyncDispose]());

const host = '127.0.0.1';

describe('the metrics of a gateway', () => {
  it('are at their own port where there is one, and not where everyone asks', async () => {
    const [port, metricsPort] = [await freePort(), await freePort()];
    const settings = { PORT: String(port), HOST: host, METRICS_PORT: String(metricsPort), METRICS_HOST: host };
    const running = await commandLine.serve(settings);
    await fetch(`http://${host}:${port}/cities/osaka`);
    const [inside, outside] = await Promise.all([
      fetch(`http://${host}:${metricsPort}/metrics`),
      fetch(`http://${host}:${port}/metrics`),
    ]);
    expect([inside.status, outside.status]).toEqual([200, 404]);
    expect(await inside.text()).toMatch(/^gemellaggi_http_request_duration_seconds_count\{.*"\/cities\/:name/m);
    expect(await running.stop('SIGTERM')).toBe(0);
  });

  it('are no reason to start where their port is in use', async () => {
    await using taken = await takePort();
    const { code, stderr } = await commandLine.run(['serve'], {
      PORT: String(await freePort()),
      METRICS_PORT: String(taken.port),
      METRICS_HOST: host,
    });
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^Cannot show metrics on .*: .*in use.*METRICS_PORT or METRICS_HOST\.\n$/),
    ]);
  });
});

const parentTrace = '4bf92f3577b34da6a3ce929d0e0e4736';

/** Runs a gateway that is traced, and asks it for a document and a query. */
async function traced(settings: Readonly<Record<string, string>>): Promise<readonly Received[]> {
  await using collector = await startCollector();
  const port = String(await freePort());
  const running = await commandLine.serve({
    PORT: port,
    HOST: host,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    ...settings,
  });
  const headers = { traceparent: `00-${parentTrace}-00f067aa0ba902b7-01`, 'content-type': 'application/json' };
  const body = JSON.stringify({ query: 'query Hub { city(slug: "milano") { id } }' });
  await fetch(`http://${host}:${port}/graphql`, { method: 'POST', headers, body });
  await fetch(`http://${host}:${port}/cities/osaka.ttl`);
  await running.stop('SIGTERM');
  return collector.received;
}

describe('the traces of a gateway', () => {
  let received: readonly Received[];
  let spans: readonly Span[];
  beforeAll(async () => {
    received = await traced({ OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', OTEL_SERVICE_NAME: 'twins-of-milan' });
    spans = spansIn(received);
  });

  const named = (name: string): Span | undefined => spans.find((span) => span.name.startsWith(name));
  const attribute = (span: Span | undefined, name: string): unknown =>
    Object.values(span?.attributes.find(({ key }) => key === name)?.value ?? {})[0];

  it('are sent to the collector, at the latest when it stops', () => {
    expect(received.map(({ path, contentType }) => [path, contentType])).toContainEqual([
      '/v1/traces',
      'application/json',
    ]);
  });

  it('have the name of the service in the settings', () => {
    expect(received.map(({ body }) => body.toString()).join()).toContain('"twins-of-milan"');
  });

  it('have a span of each request, named after its route', () => {
    const span = named('GET /cities/:name');
    expect(Number(attribute(span, 'http.response.status_code'))).toBe(200);
  });

  it('go on with the trace of the client', () => {
    expect(named('POST /graphql')).toMatchObject({ traceId: parentTrace, parentSpanId: '00f067aa0ba902b7' });
  });

  it('have a span of the operation within that of its request', () => {
    const operation = named('GraphQL Operation');
    expect(operation?.parentSpanId).toBe(named('POST /graphql')?.spanId);
    expect(attribute(operation, 'graphql.operation.name')).toBe('Hub');
  });

  it('are sent as Protocol Buffers where the settings do not say otherwise', async () => {
    const [first] = await traced({});
    expect(first?.contentType).toBe('application/x-protobuf');
    expect(first?.body.includes('POST /graphql')).toBe(true);
  });

  it('are no reason to fail where the collector is away', async () => {
    const port = String(await freePort());
    const settings = { PORT: port, HOST: host, OTEL_EXPORTER_OTLP_ENDPOINT: `http://${host}:${await freePort()}` };
    const running = await commandLine.serve(settings);
    await fetch(`http://${host}:${port}/cities/osaka.ttl`);
    expect(await running.stop('SIGTERM')).toBe(0);
  });

  it('are left out where the settings say so', async () => {
    expect(await traced({ OTEL_TRACES_EXPORTER: 'none' })).toEqual([]);
  });
});
