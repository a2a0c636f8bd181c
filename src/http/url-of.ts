import type { FastifyRequest } from 'fastify';

/**
 * Turns a request into its parsed address; the host means nothing. However many slashes a path begins with, it is never read
 * as a host, here or in a link that is made from it.
 */
export function urlOf({ url }: Pick<FastifyRequest, 'url'>): URL {
  const parsed = new URL(`http://localhost/${url.replace(/^\/+/, '')}`);
  // Dots and backslashes may leave more slashes at the beginning.
  if (parsed.pathname.startsWith('//')) parsed.pathname = parsed.pathname.replace(/^\/+/, '/');
  return parsed;
}
