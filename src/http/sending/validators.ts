import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { firstEntries } from '../first-entries.js';
import { sendProblem } from '../problem.js';

/** What tells one representation from another, and from an older one. */
export interface Version {
  /** The bytes before any coding, or what stands for them. */
  readonly content: string | Uint8Array;
  /** The content coding, where there is one: the same bytes coded in another way are another representation. */
  readonly coding: string | undefined;
  /** The day the data it shows were last changed, as YYYY-MM-DD; undefined for what shows no data. */
  readonly modified: string | undefined;
}

/** How long a cache may answer for us, in seconds: then, while it asks anew, and while we do not answer. */
const cacheControl = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400';

/** Adds the headers by which caches and pollers keep an answer and ask for it again (RFC 9110, section 8.8; RFC 9111). */
export function addValidators(reply: FastifyReply, { content, coding, modified }: Version): void {
  // N-Triples and N-Quads may be the same bytes, and a cache tells the two answers apart by their ETags alone.
  const hash = createHash('sha256')
    .update(`${String(reply.getHeader('content-type'))}\n`)
    .update(content);
  reply.header('etag', `"${hash.digest('base64url').slice(0, 27)}${coding === undefined ? '' : `-${coding}`}"`);
  if (modified !== undefined) reply.header('last-modified', new Date(modified).toUTCString());
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', cacheControl);
}

/** The headers of an answer that tell one version of it from another. */
export interface Validators {
  readonly etag: string | undefined;
  readonly 'last-modified': string | undefined;
}

/** The validators that were added to an answer. */
export function validatorsOf(reply: FastifyReply): Validators {
  const [etag, lastModified] = [reply.getHeader('etag'), reply.getHeader('last-modified')];
  return {
    etag: etag === undefined ? undefined : String(etag),
    'last-modified': lastModified === undefined ? undefined : String(lastModified),
  };
}

/** Tells whether a client already has what we would send; an ETag counts before a date (RFC 9110, section 13.2.2). */
export function isFresh(headers: IncomingHttpHeaders, validators: Validators): boolean {
  // Not the request's Cache-Control: it speaks to the caches on the way, and fetch() sends no-cache with every condition.
  const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = headers;
  const conditions =
    ifNoneMatch === undefined
      ? { 'if-modified-since': ifModifiedSince }
      : { 'if-none-match': firstEntries(ifNoneMatch) };
  return fresh(conditions, { ...validators });
}

/**
 * Tells whether a client wants another version than the one there is, or none that is newer (RFC 9110, sections 13.1.1 and
 * 13.1.4); both would join parts of two versions.
 */
export function isPreconditionFailed({ headers }: FastifyRequest, reply: FastifyReply): boolean {
  const { 'if-match': ifMatch, 'if-unmodified-since': ifUnmodifiedSince } = headers;
  if (ifMatch !== undefined) {
    const wanted = ifMatch.split(',').map((tag) => tag.trim());
    return !wanted.includes('*') && !wanted.includes(String(reply.getHeader('etag')));
  }
  const lastModified = reply.getHeader('last-modified');
  return Date.parse(ifUnmodifiedSince ?? '') < Date.parse(String(lastModified));
}

/** Sends 412, without what describes the version there is. */
export function sendPreconditionFailed(reply: FastifyReply): FastifyReply {
  for (const name of bodyHeaders) reply.removeHeader(name);
  const detail = 'The version you name is no longer there: ask without If-Match and If-Unmodified-Since.';
  return sendProblem(reply, { status: 412, detail });
}

/** The headers that describe a body. */
export const bodyHeaders = ['content-type', 'content-disposition', 'content-encoding', 'accept-ranges'];

/** Sends 304, without what describes a body. */
export function sendNotModified(reply: FastifyReply): FastifyReply {
  for (const name of bodyHeaders) reply.removeHeader(name);
  return reply.code(304).send();
}
