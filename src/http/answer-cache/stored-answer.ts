import type { FastifyReply } from 'fastify';
import type { OperationNote } from '../watching/operation-note.js';
import { bodyHeaders, validatorsOf, type Validators } from '../sending/validators.js';

/** An answer that was given once and is kept as it was sent: 200, and no other (RFC 9111, section 3). */
export interface StoredAnswer extends Validators {
  /** Names and values in turn, as the server of Node.js takes them. */
  readonly headers: readonly string[];
  /** Those of the answer 304. */
  readonly headersOfNotModified: readonly string[];
  readonly body: Buffer;
  /** What came of the GraphQL operation that it answers. */
  readonly operation: OperationNote | undefined;
  /** How many bytes it takes. */
  readonly bytes: number;
}

/** Turns an answer that is about to be sent into what is kept of it. */
export function storedAnswer(reply: FastifyReply, body: Buffer): StoredAnswer {
  const given: Headers = reply.getHeaders();
  const headers = inTurn({ ...given, 'content-length': body.length });
  const headersOfNotModified = inTurn(given, bodyHeaders);
  const characters = [...headers, ...headersOfNotModified].reduce((sum, text) => sum + text.length, 0);
  const { operation } = reply.request;
  return { ...validatorsOf(reply), headers, headersOfNotModified, body, operation, bytes: body.length + characters };
}

type Headers = Readonly<Record<string, number | string | readonly string[] | undefined>>;

const inTurn = (headers: Headers, without: readonly string[] = []): readonly string[] =>
  Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || without.includes(name) ? [] : [name, String(value)],
  );
