import type { FastifyError, FastifyRequest } from 'fastify';
import { ourFault } from '../graphql/our-fault.js';

/** What a client is told of an error. */
export interface Judgement {
  readonly status: number;
  readonly message: string;
}

/** A mistake of the client is told as it is; anything else is ours: logged with its cause, and told without it. */
export function judgeError(error: FastifyError, { log }: FastifyRequest): Judgement {
  const status = error.statusCode ?? 500;
  if (status < 500) return { status, message: error.message };
  log.error({ err: error }, 'A request failed');
  return { status, message: ourFault };
}
