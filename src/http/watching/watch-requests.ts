import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Telemetry } from '../../telemetry/telemetry.js';
import type { RequestSpan } from '../../telemetry/tracing.js';
import { loggedUrl } from './logged-url.js';
import type { OperationNote } from './operation-note.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What came of the GraphQL operation that was asked; undefined where none was. */
    operation: OperationNote | undefined;
    /** Whether it is answered as it was answered before. */
    isFromCache: boolean;
    /** The work on it, where it is traced. */
    span: RequestSpan | undefined;
  }
}

/** Starts to watch one request until its answer is sent, or its client is gone. */
export type Watch = (request: FastifyRequest, reply: FastifyReply) => void;

/** What the route of a request is called that has none. */
const noRoute = 'none';

/** The levels of a log that shows requests. */
const chatty: readonly string[] = ['info', 'debug', 'trace'];

/** Lets a server log one line a request, count it and trace it, however it is answered. */
export function watchRequests(app: FastifyInstance, telemetry: Telemetry): Watch {
  app.decorateRequest('operation', undefined);
  app.decorateRequest('isFromCache', false);
  app.decorateRequest('span', undefined);
  // What nobody would be told of is not watched.
  if (!telemetry.metrics && !telemetry.tracing && !chatty.includes(app.log.level)) return () => undefined;
  const watch: Watch = (request, reply) => {
    request.span = telemetry.tracing?.startRequest(request.method, request.headers);
    // Not Fastify's hooks, which are not told of an answer that its client does not wait for.
    reply.raw.on('close', () => {
      tell(request, reply, telemetry);
    });
  };
  app.addHook('onRequest', (request, reply, next) => {
    watch(request, reply);
    next();
  });
  return watch;
}

function tell(request: FastifyRequest, reply: FastifyReply, { metrics }: Telemetry): void {
  const { method, operation, isFromCache, span } = request;
  const { statusCode: status, writableFinished: isComplete } = reply.raw;
  const route = request.routeOptions.url ?? noRoute;
  const milliseconds = reply.elapsedTime;
  if (chatty.includes(request.log.level)) log(request, { route, status, isComplete, milliseconds });
  metrics?.requestAnswered({
    method,
    route,
    status: isComplete ? String(status) : 'aborted',
    isFromCache,
    seconds: milliseconds / 1000,
  });
  if (operation) metrics?.operationAnswered(operation.errorCodes);
  span?.end(
    `${method} ${route}`,
    { 'http.request.method': method, 'http.route': route, 'http.response.status_code': status },
    { isFailure: status >= 500 },
  );
}

/** How a request ended. */
interface End {
  readonly route: string;
  readonly status: number;
  readonly isComplete: boolean;
  readonly milliseconds: number;
}

function log(request: FastifyRequest, { route, status, isComplete, milliseconds }: End): void {
  const { method, url, operation, isFromCache, span } = request;
  request.log.info(
    {
      method,
      url: loggedUrl(url),
      route,
      status,
      // In milliseconds; a thousandth of one is enough.
      duration: Math.round(milliseconds * 1000) / 1000,
      ...(operation?.name === undefined ? {} : { operationName: operation.name }),
      ...(isFromCache ? { isFromCache } : {}),
      ...(span ? { traceId: span.traceId } : {}),
    },
    isComplete ? 'answered' : 'aborted',
  );
}
