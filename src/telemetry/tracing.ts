import type { Attributes, TextMapGetter } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';

/** Where traces are sent: to a collector by OTLP, in one of two encodings, or to the standard output. */
export type TraceTarget = 'http/protobuf' | 'http/json' | 'console';

/** The headers of a request, by their names in lower case. */
export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A piece of work that ends once. */
export interface Work {
  /** Ends it with what is known of it; a failure of ours is marked as such. */
  end(attributes: Attributes, outcome: { readonly isFailure: boolean }): void;
}

/** The work on a request, and on what it asks for. */
export interface RequestSpan {
  readonly traceId: string;
  /** Starts the work on the GraphQL operation of the request. */
  startOperation(): Work;
  /** Ends it; the route names it better than its method alone. */
  end(name: string, attributes: Attributes, outcome: { readonly isFailure: boolean }): void;
}

/** What tells OpenTelemetry of the work on requests. */
export interface Tracing {
  /** Starts the work on a request, as a part of the client's own trace if its headers say so. */
  startRequest(method: string, headers: RequestHeaders): RequestSpan;
  /** Sends what is not sent yet, and stops; a collector that is away is told of, and no reason to fail. */
  close(): Promise<void>;
}

/** What is told when traces cannot be sent. */
export interface TracingLog {
  warn(message: string): void;
}

const exporters: Readonly<Record<TraceTarget, () => Promise<SpanExporter>>> = {
  'http/protobuf': async () => new (await import('@opentelemetry/exporter-trace-otlp-proto')).OTLPTraceExporter(),
  'http/json': async () => new (await import('@opentelemetry/exporter-trace-otlp-http')).OTLPTraceExporter(),
  console: async () => new (await import('@opentelemetry/sdk-trace-base')).ConsoleSpanExporter(),
};

const headerGetter: TextMapGetter<RequestHeaders> = {
  keys: (headers) => Object.keys(headers),
  get: (headers, name) => {
    const value = headers[name.toLowerCase()];
    return value === undefined || typeof value === 'string' ? value : [...value];
  },
};

/**
 * Starts tracing; only then is any of OpenTelemetry loaded. Its libraries read their usual variables: where to send, the name
 * of the service, what share of requests is traced.
 */
export async function createTracing(target: TraceTarget, log: TracingLog): Promise<Tracing> {
  const [api, { W3CTraceContextPropagator }, { BasicTracerProvider, BatchSpanProcessor }, resources] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/core'),
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/resources'),
    ]);
  const { diag, DiagLogLevel, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = api;
  const warn = (message: string): void => {
    log.warn(`OpenTelemetry: ${message}`);
  };
  const quiet = (): void => {};
  diag.setLogger({ error: warn, warn, info: quiet, debug: quiet, verbose: quiet }, DiagLogLevel.WARN);
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } = resources;
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'gemellaggi' }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(await exporters[target]())],
  });
  const tracer = provider.getTracer('gemellaggi');
  const propagator = new W3CTraceContextPropagator();
  const failed = { code: SpanStatusCode.ERROR };
  return {
    startRequest: (method, headers) => {
      const parent = propagator.extract(ROOT_CONTEXT, headers, headerGetter);
      const span = tracer.startSpan(method, { kind: SpanKind.SERVER }, parent);
      const within = trace.setSpan(parent, span);
      return {
        traceId: span.spanContext().traceId,
        startOperation: () => {
          const operation = tracer.startSpan('GraphQL Operation', {}, within);
          return {
            end: (attributes, { isFailure }) => {
              operation.setAttributes(attributes);
              if (isFailure) operation.setStatus(failed);
              operation.end();
            },
          };
        },
        end: (name, attributes, { isFailure }) => {
          span.updateName(name).setAttributes(attributes);
          if (isFailure) span.setStatus(failed);
          span.end();
        },
      };
    },
    close: () =>
      provider.shutdown().catch((error: unknown) => {
        warn(`the last traces could not be sent: ${String(error)}`);
      }),
  };
}
