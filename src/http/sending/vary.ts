import type { FastifyReply } from 'fastify';

/** Tells caches of one more request header that an answer depends on (RFC 9110, section 12.5.5). */
export function addVary(reply: FastifyReply, name: string): void {
  const known = [reply.getHeader('vary') ?? []].flat().join(', ');
  const names = known === '' ? [] : known.split(', ');
  if (!names.includes(name)) reply.header('vary', [...names, name].join(', '));
}
