import { isIP } from 'node:net';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { isForOperators } from '../health.js';
import type { AnswerHeaders } from '../security/security-headers.js';
import { refuseForNow } from './refuse-for-now.js';

/** How often a client may ask: so many requests in a window of so many seconds, which begins with the first of them. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

/** Counts a request of a client; gives after how many seconds it may ask again where it has asked too often, or else 0. */
export type RateLimit = (request: FastifyRequest) => Promise<number>;

/** How many clients are counted at a time; of more, those who have not asked for longest. They take 25 MB. */
const mostClients = 100_000;

/** How much of an IPv6 address one client has, for most get as many addresses as the rest allows. */
const ipv6Subnet = 64;

/** Creates the count of all requests. It is that of an application of its own, as those that answer come and go with the data. */
export async function createRateLimit({ requests, seconds }: Rate): Promise<RateLimit> {
  const counter = fastify();
  await counter.register(rateLimit, {
    global: false,
    max: requests,
    timeWindow: seconds * 1000,
    cache: mostClients,
    keyGenerator: clientOf,
  });
  const count = counter.createRateLimit();
  return async (request) => {
    const counted = await count(request);
    return !counted.isAllowed && counted.isExceeded ? Math.max(1, counted.ttlInSeconds) : 0;
  };
}

/** What a proxy says of its client that is no address would let each request be that of another one: then it is the proxy's. */
const clientOf = ({ ip, socket }: FastifyRequest): string =>
  normalizeIP(isIP(ip) === 0 ? (socket.remoteAddress ?? '') : ip, ipv6Subnet);

/** What a rate limit is added with. */
export interface RateLimitOptions {
  readonly rate: Rate;
  readonly limit: RateLimit;
}

/**
 * Lets an application refuse clients that ask too often with 429 (RFC 6585, section 4), before anything else is done. What operators
 * ask, and what a browser asks before a script may, does not count. The headers are those of every answer: no other hook adds them.
 */
export function addRateLimit(app: FastifyInstance, { rate, limit }: RateLimitOptions, headers: AnswerHeaders): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'OPTIONS' || isForOperators(request)) return;
    const retryAfter = await limit(request);
    if (retryAfter > 0) return refuse(reply.headers(headers), rate, retryAfter);
  });
}

/** The headers are those of the draft "RateLimit header fields for HTTP" of the IETF. */
function refuse(reply: FastifyReply, { requests, seconds }: Rate, retryAfter: number): FastifyReply {
  reply.header('ratelimit-policy', `"client";q=${requests};w=${seconds}`);
  reply.header('ratelimit', `"client";r=0;t=${retryAfter}`);
  return refuseForNow(reply, {
    status: 429,
    code: 'TOO_MANY_REQUESTS',
    detail: `There are ${requests} requests in ${seconds} seconds for each client: ask again in ${retryAfter} seconds.`,
    retryAfter,
  });
}
