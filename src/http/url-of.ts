import type { FastifyRequest } from 'fastify';

/** Makes a path a whole address; it means nothing. */
const base = 'http://localhost';

/** Turns a request into its parsed address. A path stays one however it begins; what is no address is the root of none. */
export function urlOf({ url }: Pick<FastifyRequest, 'url'>): URL {
  const address = url.startsWith('/') ? base + url : url;
  return new URL(URL.canParse(address) ? address : base);
}
