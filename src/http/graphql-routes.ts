import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../graphql/context.js';
import { createPageTrail } from '../graphql/page-trail.js';
import { judgeError } from './judge-error.js';
import type { Published } from './published.js';

/** Adds `/graphql`: queries by POST and GET, Apollo Sandbox for browsers, and errors in the form of GraphQL answers. */
export function addGraphqlRoutes(app: FastifyInstance, apollo: ApolloServer<Context>, published: Published): void {
  app.register((scope, _options, done) => {
    // The same address is JSON under two media types, and Sandbox for a browser.
    scope.addHook('onRequest', (_request, reply, next) => {
      reply.header('vary', 'Accept');
      next();
    });
    scope.setErrorHandler((error: FastifyError, request, reply) => {
      const { status, message } = judgeError(error, request);
      return sendErrors(reply, status, { message, code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' });
    });
    scope.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      exposeHeadRoute: false,
      handler: fastifyApolloHandler(apollo, {
        context: () => Promise.resolve({ ...published, pages: createPageTrail() }),
      }),
    });
    scope.route({
      url: '/graphql',
      method: ['HEAD', 'PUT', 'PATCH', 'DELETE'],
      onRequest: refuse,
      handler: refuse,
    });
    done();
  });
}

/** Refuses a method before anything is said of the body that came with it. */
const refuse = async ({ method }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
  sendErrors(reply.header('allow', 'GET, POST, OPTIONS'), 405, {
    message: `GraphQL is not asked with ${method}: use POST, or GET with a query.`,
    code: 'METHOD_NOT_ALLOWED',
  });

/** Sends an error the GraphQL handler never saw, in the form of a GraphQL answer (GraphQL specification, section 7.1). */
const sendErrors = (
  reply: FastifyReply,
  status: number,
  { message, code }: { readonly message: string; readonly code: string },
): FastifyReply => reply.code(status).send({ errors: [{ message, extensions: { code } }] });
