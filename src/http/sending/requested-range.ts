import type { FastifyReply, FastifyRequest } from 'fastify';
import parseRange from 'range-parser';
import { firstEntries } from '../first-entries.js';
import type { ByteRange } from './byte-range.js';

/**
 * Reads which part of a file a client asks for (RFC 9110, section 14): undefined for the whole of it, `unsatisfiable` where
 * there is no such part. Several parts at once, very many of them, other units and what is no range are answered with the whole, as is a
 * part of a file that has changed since (If-Range).
 */
export function requestedRange(
  { headers, method }: FastifyRequest,
  reply: FastifyReply,
  byteSize: number,
): ByteRange | 'unsatisfiable' | undefined {
  const { range, 'if-range': ifRange } = headers;
  if (range === undefined || method !== 'GET') return undefined;
  // Not by a date: ours have the precision of a day, and a part of another version would spoil the file.
  if (ifRange !== undefined && ifRange !== reply.getHeader('etag')) return undefined;
  if (firstEntries(range) !== range) return undefined;
  const ranges = parseRange(byteSize, withinSize(range, byteSize), { combine: true });
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === -2 || ranges.type.toLowerCase() !== 'bytes') return undefined;
  const [only, ...others] = ranges;
  return others.length === 0 ? only : undefined;
}

/** The last bytes of a file that has fewer are the whole of it (RFC 9110, section 14.1.2), which the parser does not know. */
const withinSize = (range: string, byteSize: number): string =>
  range.replace(/^([a-z]+)=-(\d+)$/i, (suffix, unit: string, length: string) =>
    Number(length) > byteSize ? `${unit}=0-` : suffix,
  );
