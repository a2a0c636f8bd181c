import type { FastifyReply, FastifyRequest } from 'fastify';
import parseRange from 'range-parser';

/** The first and the last byte of a part, counted from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads which part of a file a client asks for (RFC 9110, section 14): undefined for the whole of it, `unsatisfiable` where
 * there is no such part. Several parts at once, other units and what is no range are answered with the whole, as is a
 * part of a file that has changed since (If-Range).
 */
export function requestedRange(
  { headers, method }: FastifyRequest,
  reply: FastifyReply,
  byteSize: number,
): ByteRange | 'unsatisfiable' | undefined {
  const { range, 'if-range': ifRange } = headers;
  if (range === undefined || method !== 'GET') return undefined;
  const validators = [reply.getHeader('etag'), reply.getHeader('last-modified')];
  if (typeof ifRange === 'string' && !validators.includes(ifRange)) return undefined;
  const ranges = parseRange(byteSize, range, { combine: true });
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === -2 || ranges.type !== 'bytes') return undefined;
  const [only, ...others] = ranges;
  return others.length === 0 ? only : undefined;
}

/** Turns texts into the bytes of a part of them; what stands before it is made and dropped, to the same bytes each time. */
export async function* bytesOf(
  texts: AsyncIterable<string> | Iterable<string>,
  { start, end }: ByteRange,
): AsyncIterable<Buffer> {
  let position = 0;
  for await (const text of texts) {
    const bytes = Buffer.from(text);
    const part = bytes.subarray(Math.max(0, start - position), Math.max(0, end + 1 - position));
    if (part.length > 0) yield part;
    position += bytes.length;
    if (position > end) return;
  }
}
