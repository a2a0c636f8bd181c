import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addReadRoute } from './read-route.js';

/** How things stand with a gateway, for those who look after it. */
export interface Health {
  /** Whether it has begun to close, so that no more requests should be sent to it. */
  readonly isClosing: () => boolean;
  /** When the data that it serves were read. */
  readonly readAt: () => Date;
  readonly refusals: () => Refusals;
}

/** The readings of data with which something was wrong, so that those before them are still served. */
export interface Refusals {
  /** How many there were since the start. */
  readonly count: number;
  /** The latest reading, if it is one of them. */
  readonly latest: { readonly at: Date; readonly problems: number } | undefined;
}

/** Where those ask who look after the gateway. */
const forOperators: readonly string[] = ['/healthz', '/readyz', '/metrics'];

/** Tells whether a request is one of those who look after the gateway, which are answered whatever happens. */
export const isForOperators = ({ url }: Pick<FastifyRequest, 'url'>): boolean => forOperators.includes(url);

/** Adds `/healthz`, which answers as long as the process does, and `/readyz`, which tells whether to send requests to it. */
export function addHealthRoutes(app: FastifyInstance, { isClosing, readAt, refusals }: Health): void {
  const send = (reply: FastifyReply, status: number, body: object): FastifyReply =>
    reply.code(status).header('cache-control', 'no-store').type('application/json').send(JSON.stringify(body));
  addReadRoute(app, '/healthz', (_request, reply) => send(reply, 200, { status: 'alive' }));
  addReadRoute(app, '/readyz', (_request, reply) => {
    const { count, latest } = refusals();
    const data = { readAt: readAt(), refusedReadings: count, ...(latest && { latestReadingRefused: latest }) };
    return isClosing() ? send(reply, 503, { status: 'closing', data }) : send(reply, 200, { status: 'ready', data });
  });
}
