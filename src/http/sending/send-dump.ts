import { pipeline, Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dump } from '../../linked-data/dumps/dumps.js';
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

/**
 * Sends a file while it is being written, so that it is never in memory as a whole: compressed where the client accepts
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
  if (coding) {
    reply.header('content-encoding', coding.name);
    return reply.send(request.method === 'HEAD' ? undefined : compressed(dump, coding));
  }
  reply.header('accept-ranges', 'bytes');
  const range = requestedRange(request, reply, byteSize);
  if (range === 'unsatisfiable') return sendUnsatisfiable(reply, byteSize);
  const { start, end } = range ?? { start: 0, end: byteSize - 1 };
  if (range) reply.code(206).header('content-range', `bytes ${start}-${end}/${byteSize}`);
  reply.header('content-length', end - start + 1);
  return reply.send(request.method === 'HEAD' ? undefined : readable(dump, { start, end }));
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
