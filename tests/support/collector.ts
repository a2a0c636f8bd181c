import { createServer } from 'node:http';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';

/** What a gateway sent to a collector of OpenTelemetry. */
export interface Received {
  readonly path: string;
  readonly contentType: string | undefined;
  readonly body: Buffer;
}

/** A collector that takes traces by OTLP over HTTP. */
export interface Collector extends AsyncDisposable {
  readonly endpoint: string;
  readonly received: readonly Received[];
}

/** Starts a collector on a free port. */
export async function startCollector(): Promise<Collector> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      // Whatever else may knock at a port of this machine is no telemetry.
      if (request.url?.startsWith('/v1/')) {
        received.push({ path: request.url, contentType: request.headers['content-type'], body });
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The system gave no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A span, as OTLP has it in JSON. */
export interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

/** Reads the resource and the spans out of what came in JSON. */
export function spansIn(received: readonly Received[]): readonly Span[] {
  return received.flatMap(({ body }) =>
    allIn(JSON.parse(body.toString())).filter((value): value is Span => isObject(value) && 'spanId' in value),
  );
}

/** A value and all values within it. */
const allIn = (value: unknown): readonly unknown[] =>
  isObject(value) ? [value, ...Object.values(value).flatMap(allIn)] : [value];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
