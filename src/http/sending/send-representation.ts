import type { FastifyReply, FastifyRequest } from 'fastify';
import { keepAnswer } from '../answer-cache/answer-again.js';
import { negotiateCoding } from './content-coding.js';
import {
  addValidators,
  isFresh,
  isPreconditionFailed,
  sendNotModified,
  sendPreconditionFailed,
  validatorsOf,
} from './validators.js';

/** Texts shorter than this, in characters, are not worth compressing. */
const leastCompressed = 1024;

/**
 * Sends a text, or bytes that are compressed in themselves: a text compressed where the client accepts that, with a strong ETag of its bytes and media type, or 304 where the
 * client has it already (RFC 9110, section 13). What was asked by POST is not cached, and has no ETag.
 */
export async function sendRepresentation(
  request: FastifyRequest,
  reply: FastifyReply,
  { text, modified }: { readonly text: string | Uint8Array; readonly modified?: string },
): Promise<FastifyReply> {
  const accepted = negotiateCoding(request, reply);
  const coding = isCompressible(text) ? accepted : undefined;
  if (request.method !== 'POST') {
    addValidators(reply, { content: text, coding: coding?.name, modified });
    if (isPreconditionFailed(request, reply)) return sendPreconditionFailed(reply);
  }
  if (coding) reply.header('content-encoding', coding.name);
  const body = coding && isCompressible(text) ? await coding.compress(text) : text;
  keepAnswer(request, reply, body);
  const isKnown = request.method !== 'POST' && isFresh(request.headers, validatorsOf(reply));
  // Without a serializer Fastify adds a charset, which JSON does not have.
  return isKnown ? sendNotModified(reply) : reply.serializer(asItIs).send(body);
}

const asItIs = (text: string): string => text;

const isCompressible = (text: string | Uint8Array): text is string =>
  typeof text === 'string' && text.length >= leastCompressed;
