import type { FastifyRequest } from 'fastify';

/** A question in the one text that tells it from every other one, but for the headers that its answer depends on. */
export type Question = string;

/**
 * What makes of a request more than a question with an answer of its own: a part of it, or a condition that is not that of a
 * cache; and what announces a body that came with GET.
 */
const demanding = [
  'range',
  'if-range',
  'if-match',
  'if-unmodified-since',
  'content-type',
  'content-length',
  'transfer-encoding',
] as const;

/** Turns a request to read an address into its question; undefined where its answer is for this request alone. */
export function readQuestion({ method, url, headers }: FastifyRequest): Question | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  return demanding.some((name) => headers[name] !== undefined) ? undefined : `GET ${url}`;
}

/** Turns a question that was sent as the body of a request into the same; no byte of it is taken for another. */
export const sentQuestion = ({ url }: Pick<FastifyRequest, 'url'>, body: string): Question => `POST ${url}\n${body}`;
