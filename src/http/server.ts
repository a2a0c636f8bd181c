import cors from '@fastify/cors';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { limits } from '../graphql/limits/limits.js';
import type { Telemetry } from '../telemetry/telemetry.js';
import type { Executors } from './graphql/execute.js';
import { addAnswerCache } from './answer-cache/answer-again.js';
import { createAnswerCache } from './answer-cache/answer-cache.js';
import { canonicalHeaders } from './answer-cache/canonical-headers.js';
import { meanings } from './answer-cache/meanings.js';
import { addContextRoute } from './graphql/context-route.js';
import { addDataCatalogRoute } from './discovery/data-catalog-route.js';
import { discoveryDocuments } from './discovery/discovery-documents.js';
import { addSitemapPartRoute } from './discovery/sitemap-part-route.js';
import { sitemapsOf } from './discovery/sitemaps-of.js';
import { addDocumentRoutes } from './documents/document-routes.js';
import { addFixedDocuments, contractDocuments } from './documents/fixed-documents.js';
import { addExplorerRoutes } from './explorer/explorer-routes.js';
import { addGraphqlRoutes } from './graphql/graphql-routes.js';
import { addHealthRoutes, type Health } from './health.js';
import { addPressureLimit } from './limits/pressure-limit.js';
import type { Pressure } from './limits/pressure.js';
import { addRateLimit, type RateLimitOptions } from './limits/rate-limit.js';
import { judgeError } from './judge-error.js';
import { sendProblem } from './problem.js';
import { addAssetRoutes } from './pages/asset-routes.js';
import { createProblemPage } from './pages/problem-page.js';
import { addSearchRoute } from './pages/search-route.js';
import type { Published } from './published.js';
import { addAnswerHeaders, headersWithoutHooks, securityHeaders } from './security/security-headers.js';
import { requestId } from './watching/request-id.js';
import { watchRequests } from './watching/watch-requests.js';

/** What a browser's script may read of an answer from another origin. */
const exposedHeaders = [
  'Accept-Ranges',
  'Allow',
  'Content-Disposition',
  'Content-Encoding',
  'Content-Location',
  'Content-Profile',
  'Content-Range',
  'ETag',
  'Link',
  'Retry-After',
];

/** How long a browser need not ask again whether a script may ask us, in seconds. */
const oneDay = 24 * 60 * 60;

/** How many bytes of answers are kept, to be given again. */
const mostKept = 64 * 1024 * 1024;

/** What stays while what is published changes. */
export interface Services {
  readonly executors: Executors;
  readonly health: Health;
  readonly telemetry: Telemetry;
  /** How often a client may ask, where that is limited. */
  readonly rateLimit: RateLimitOptions | undefined;
  readonly pressure: Pick<Pressure, 'lack'>;
  readonly log: FastifyBaseLogger;
  /** The addresses and networks of the proxies that are believed whom they ask for. */
  readonly trustedProxies: readonly string[];
}

/** Turns what is published into the application of all routes. */
export async function createHttpServer(
  published: Published,
  { executors, health, telemetry, rateLimit, pressure, log, trustedProxies }: Services,
): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance: log,
    // It would log two lines a request, and none of an answer that its client does not wait for.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    bodyLimit: limits.bytes,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    frameworkErrors: (error, request, reply) => {
      watch(request, reply);
      answerError(error, request, reply.headers(headersWithoutHooks(published.iris)));
    },
  });
  const watch = watchRequests(app, telemetry);
  app.decorate('problemPage', createProblemPage(published));
  // First of all: who asks too often gets no answers that are at hand, either.
  if (rateLimit) addRateLimit(app, rateLimit, headersWithoutHooks(published.iris));
  addAnswerCache(app, createAnswerCache({ mostBytes: mostKept, canonical: canonicalHeaders(meanings(published)) }));
  addAnswerHeaders(app, securityHeaders(published.iris));
  await app.register(cors, { origin: '*', exposedHeaders, maxAge: oneDay, strictPreflight: false });
  addPressureLimit(app, pressure);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, { status: 404, detail: 'There is nothing at this address: start at /dataset or /graphql.' }),
  );
  addDocumentRoutes(app, published);
  const sitemaps = sitemapsOf(published);
  addFixedDocuments(app, [...contractDocuments(published), ...discoveryDocuments(published, sitemaps)]);
  addSitemapPartRoute(app, sitemaps, published);
  addAssetRoutes(app, published.assets);
  addSearchRoute(app, published);
  addDataCatalogRoute(app, published.iris);
  addContextRoute(app, published);
  addHealthRoutes(app, health);
  addGraphqlRoutes(app, executors, published);
  await addExplorerRoutes(app, published.iris);
  return app;
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { status, message } = judgeError(error, request);
  void sendProblem(reply, { status, detail: message });
}
