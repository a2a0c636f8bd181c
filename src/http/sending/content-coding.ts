import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import type { Transform } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { firstEntries } from '../first-entries.js';
import { addVary } from './vary.js';

/** A content coding that compresses (RFC 9110, section 8.4.1). */
export interface ContentCoding {
  readonly name: 'br' | 'gzip';
  /** Compresses a text. */
  compress(text: string): Promise<Buffer>;
  /** Compresses a stream of bytes. */
  createStream(): Transform;
}

/** Brotli is tighter than gzip at this quality, and as quick. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const codings: readonly ContentCoding[] = [
  {
    name: 'br',
    compress: (text) => promisify(brotliCompress)(text, brotli),
    createStream: () => createBrotliCompress(brotli),
  },
  { name: 'gzip', compress: promisify(gzip), createStream: () => createGzip() },
];

const names = codings.map(({ name }) => name);

/** Picks the coding that an `Accept-Encoding` header prefers (RFC 9110, section 12.5.3); undefined for none. */
export function preferredCoding(header: string): ContentCoding | undefined {
  const accepted = new Negotiator({ headers: { 'accept-encoding': firstEntries(header) } });
  const [preferred] = accepted.encodings([...names, 'identity'], { preferred: names });
  return codings.find(({ name }) => name === preferred);
}

/** Picks the coding a client prefers of those it accepts, and tells caches that it was picked; undefined for none. */
export function negotiateCoding(request: FastifyRequest, reply: FastifyReply): ContentCoding | undefined {
  addVary(reply, 'Accept-Encoding');
  return preferredCoding([request.headers['accept-encoding'] ?? ''].flat().join(', '));
}
