import type { FastifyRequest } from 'fastify';

/** Turns a request into its parsed address; the base only makes it a whole one, and means nothing. */
export const urlOf = ({ url }: Pick<FastifyRequest, 'url'>): URL => new URL(url, 'http://localhost');
