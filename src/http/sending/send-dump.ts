import { pipeline, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dump } from '../../linked-data/dumps/dumps.js';
import { keepAnswer } from '../answer-cache/answer-again.js';
import { sendProblem } from '../problem.js';
import { bytesOf } from './bytes-of.js';
import { requestedRange } from './requested-range.js';
import { negotiateCoding, type ContentCoding } from './content-coding.js';
import {
  addValidators,
  isFresh,
  isPreconditionFailed,
  sendNotModified,
  sendPreconditionFailed,
  validatorsOf,
} from './validators.js';

/** How many bytes a file may have to be written before it is sent. */
const mostAtOnce = 512 * 1024;

/**
 * Sends a file while it is being written, so that a long one is never in memory as a whole: compressed where the client accepts
 * that, or a part of it where a download is resumed. A part is one of the bytes as they are, never of compressed ones.
 */
export async function sendDump(request: FastifyRequest, reply: FastifyReply, dump: Dump): Promise<FastifyReply> {
  const { modified } = dump;
  const { byteSize, sha256 } = await dump.digest();
  const accepted = negotiateCoding(request, reply);
  const coding = request.headers.range === undefined ? accepted : undefined;
  addValidators(reply, { content: sha256, coding: coding?.name, modified });
  if (isPreconditionFailed(request, reply)) return sendPreconditionFailed(reply);
  if (isFresh(request.headers, validatorsOf(reply))) return sendNotModified(reply);
  if (coding) reply.header('content-encoding', coding.name);
  else reply.header('accept-ranges', 'bytes');
  if (byteSize <= mostAtOnce && request.headers.range === undefined)
    return sendAtOnce(request, reply, { dump, coding });
  if (coding) return reply.send(request.method === 'HEAD' ? undefined : compressed(dump, coding));
  const range = requestedRange(request, reply, byteSize);
  if (range === 'unsatisfiable') return sendUnsatisfiable(reply, byteSize);
  const { start, end } = range ?? { start: 0, end: byteSize - 1 };
  if (range) reply.code(206).header('content-range', `bytes ${start}-${end}/${byteSize}`);
  reply.header('content-length', end - start + 1);
  return reply.send(request.method === 'HEAD' ? undefined : readable(dump, { start, end }));
}

/** A file as it is sent. */
interface SentDump {
  readonly dump: Dump;
  readonly coding: ContentCoding | undefined;
}

/** Sends a small file as any other answer is sent, so that it is at hand when it is asked for again. */
async function sendAtOnce(
  request: FastifyRequest,
  reply: FastifyReply,
  { dump, coding }: SentDump,
): Promise<FastifyReply> {
  const whole = await dump.whole();
  const body = coding ? await buffer(pipeline(Readable.from([whole]), coding.createStream(), () => {})) : whole;
  keepAnswer(request, reply, body);
  return reply.send(body);
}

const readable = (dump: Dump, range = { start: 0, end: Infinity }): Readable =>
  Readable.from(bytesOf(dump.texts(), range), { objectMode: false });

/** A fault while the file is being written ends the answer, too. */
const compressed = (dump: Dump, coding: ContentCoding): Readable =>
  pipeline(readable(dump), coding.createStream(), () => {});

function sendUnsatisfiable(reply: FastifyReply, byteSize: number): FastifyReply {
  for (const name of ['etag', 'last-modified', 'content-disposition']) reply.removeHeader(name);
  return sendProblem(reply.header('content-range', `bytes */${byteSize}`), {
    status: 416,
    detail: `The file has ${byteSize} bytes, and none in the range you ask for: ask for it without Range.`,
  });
}
