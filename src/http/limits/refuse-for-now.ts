import type { FastifyReply } from 'fastify';
import { sendGraphqlError } from '../graphql/graphql-error.js';
import { problemBody, problemType } from '../problem.js';

/** Why a request is refused that may be sent again as it is, and in how many seconds. */
export interface RefusalForNow {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly retryAfter: number;
}

/** Where GraphQL is asked. */
const graphqlPath = /^\/graphql(?:[.?]|$)/;

/** What a browser's script may read of it. */
const exposedHeaders = 'RateLimit, RateLimit-Policy, Retry-After';

/**
 * Refuses a request for now (RFC 9110, section 10.2.3), with as little effort as may be: as a problem, or where GraphQL is asked
 * as its answer, never as a page. Scripts of other origins may read it, however early it is sent.
 */
export function refuseForNow(reply: FastifyReply, { status, code, detail, retryAfter }: RefusalForNow): FastifyReply {
  reply.header('retry-after', retryAfter);
  reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', exposedHeaders);
  if (graphqlPath.test(reply.request.url)) return sendGraphqlError(reply, { status, message: detail, code });
  return reply.code(status).header('cache-control', 'no-store').type(problemType).send(problemBody({ status, detail }));
}
