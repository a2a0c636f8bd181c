import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';

/**
 * Sends a text with a strong ETag of its bytes and media type, or 304 where the client has them already (RFC 9110,
 * section 13). What was asked by POST is not cached, and has neither.
 */
export function sendRepresentation(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  if (request.method === 'POST') return reply.send(text);
  // N-Triples and N-Quads may be the same bytes, and a cache tells the two answers apart by their ETags alone.
  const representation = `${String(reply.getHeader('content-type'))}\n${text}`;
  const etag = `"${createHash('sha256').update(representation).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', etag);
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'public, max-age=300');
  // Not the request's Cache-Control: it speaks to the caches on the way, and fetch() sends no-cache with every condition.
  const { 'if-none-match': ifNoneMatch } = request.headers;
  if (!fresh({ 'if-none-match': ifNoneMatch }, { etag })) return reply.send(text);
  return reply.code(304).removeHeader('content-type').send();
}
