import type { ApolloServer } from '@apollo/server';
import cors from '@fastify/cors';
import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Context } from '../graphql/context.js';
import { addContextRoute } from './context-route.js';
import { addContractRoutes } from './contract-routes.js';
import { addDocumentRoutes } from './document-routes.js';
import { addExplorerRoutes } from './explorer-routes.js';
import { addGraphqlRoutes } from './graphql-routes.js';
import { addHomeRoute } from './home-route.js';
import { judgeError } from './judge-error.js';
import { sendProblem } from './problem.js';
import type { Published } from './published.js';
import { closeSilentConnections } from './silent-connections.js';

/** What a browser's script may read of an answer from another origin. */
const exposedHeaders = ['Link', 'ETag', 'Content-Location', 'Allow'];

/** The largest body of a request, in bytes. */
const bodyLimit = 256 * 1024;

/** Turns what is published into the HTTP server of all routes; it does not listen yet. */
export async function createHttpServer(
  published: Published,
  apollo: ApolloServer<Context>,
  { log }: { readonly log: FastifyBaseLogger },
): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({ loggerInstance: log, bodyLimit, frameworkErrors: answerError });
  closeSilentConnections(app);
  await app.register(cors, { origin: '*', exposedHeaders, strictPreflight: false });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, { status: 404, detail: 'There is nothing at this address: start at /dataset or /graphql.' }),
  );
  addHomeRoute(app, published.iris);
  addDocumentRoutes(app, published);
  addContractRoutes(app, published);
  addContextRoute(app, published);
  addGraphqlRoutes(app, apollo, published);
  await addExplorerRoutes(app, published.iris);
  return app;
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { status, message } = judgeError(error, request);
  void sendProblem(reply, { status, detail: message });
}
