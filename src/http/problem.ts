import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';

/** What a client did wrong, or that we did: the body of `application/problem+json` (RFC 9457). */
export interface ProblemDetails {
  readonly status: number;
  readonly detail: string;
  /** Members of our own, such as what there is instead. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Sends a problem as `application/problem+json`. */
export function sendProblem(reply: FastifyReply, { status, detail, extensions }: ProblemDetails): FastifyReply {
  const body = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Problem', status, detail, ...extensions };
  return reply.code(status).type('application/problem+json').send(JSON.stringify(body));
}
