import type { FastifyInstance } from 'fastify';
import type { Iris } from '../../model/iris.js';
import { dataPolicy } from './content-policy.js';

/** Headers by their names in lower case. */
export type AnswerHeaders = Readonly<Record<string, string>>;

/** How long a browser asks us by https only, once it has: a year, in seconds. */
const oneYear = 365 * 24 * 60 * 60;

/**
 * The headers by which every answer tells browsers what not to do with it: those of data; a page says what it may load.
 * Only where the public address is https may a browser be told never to ask by http (RFC 6797).
 */
export function securityHeaders({ home }: Pick<Iris, 'home'>): AnswerHeaders {
  const isSecure = new URL(home).protocol === 'https:';
  return {
    'content-security-policy': dataPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    // What frame-ancestors says, for browsers that do not know it.
    'x-frame-options': 'DENY',
    // The data are open: pages of other origins may show our pictures and read our answers.
    'cross-origin-resource-policy': 'cross-origin',
    ...(isSecure && { 'strict-transport-security': `max-age=${oneYear}` }),
  };
}

/** The same for answers that no hook sees: scripts of other origins may read them, too. */
export const headersWithoutHooks = (iris: Pick<Iris, 'home'>): AnswerHeaders => ({
  ...securityHeaders(iris),
  'access-control-allow-origin': '*',
});

/** Adds headers to every answer that a hook can reach: of all routes, of what is found nowhere, and of questions before requests. */
export function addAnswerHeaders(app: FastifyInstance, headers: AnswerHeaders): void {
  app.addHook('onRequest', (_request, reply, next) => {
    reply.headers(headers);
    next();
  });
}
