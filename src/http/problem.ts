import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';

/** The media type of a problem (RFC 9457). */
export const problemType = 'application/problem+json';

/** What a client did wrong, or that we did: the body of `application/problem+json` (RFC 9457). */
export interface ProblemDetails {
  readonly status: number;
  readonly detail: string;
  /** Members of our own, such as what there is instead. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Turns a problem into the page that a browser is shown, with its headers; undefined for who would rather have JSON. */
export type ProblemPage = (reply: FastifyReply, problem: ProblemDetails) => string | undefined;

declare module 'fastify' {
  interface FastifyInstance {
    problemPage: ProblemPage;
  }
}

/**
 * Sends a problem as `application/problem+json`, or as a page to a browser. What goes wrong now may not the next time, so no
 * cache keeps it.
 */
export function sendProblem(reply: FastifyReply, problem: ProblemDetails): FastifyReply {
  reply.code(problem.status).header('cache-control', 'no-store');
  const page = reply.server.problemPage(reply, problem);
  return page === undefined ? reply.type(problemType).send(problemBody(problem)) : reply.send(page);
}

/** Turns a problem into its JSON text. */
export const problemBody = ({ status, detail, extensions }: ProblemDetails): string =>
  JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status] ?? 'Problem', status, detail, ...extensions });
