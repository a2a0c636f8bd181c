import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isForOperators } from '../health.js';
import type { Pressure } from './pressure.js';
import { refuseForNow } from './refuse-for-now.js';

declare module 'fastify' {
  interface FastifyInstance {
    pressure: Pick<Pressure, 'lack'>;
  }
}

/** When who was refused may ask again, in seconds. */
const retryAfter = 5;

/**
 * Lets an application refuse with 503 (RFC 9110, section 15.6.4) what it has not at hand while there is too little time or memory.
 * What operators ask is answered all the same.
 */
export function addPressureLimit(app: FastifyInstance, pressure: Pick<Pressure, 'lack'>): void {
  app.decorate('pressure', pressure);
  app.addHook('onRequest', (request, reply, next) => {
    // Whether the answer to a body is at hand is not known before it is read.
    if (request.method === 'POST' || isForOperators(request) || !refuseUnderPressure(request, reply)) next();
  });
}

/** Refuses a request if there is too little time or memory for it; tells whether it did. */
export function refuseUnderPressure({ server }: FastifyRequest, reply: FastifyReply): boolean {
  if (server.pressure.lack() === undefined) return false;
  refuseForNow(reply, {
    status: 503,
    code: 'SERVICE_UNAVAILABLE',
    detail: `There is more to do than can be done at the moment: ask again in ${retryAfter} seconds.`,
    retryAfter,
  });
  return true;
}
