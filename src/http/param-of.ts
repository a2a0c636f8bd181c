import type { FastifyRequest } from 'fastify';
import { isObject } from '../model/is-object.js';

/** Gives a parameter of the route that a request came by, decoded; the empty text if there is none of that name. */
export function paramOf({ params }: FastifyRequest, name: string): string {
  const value: unknown = isObject(params) ? Reflect.get(params, name) : undefined;
  return typeof value === 'string' ? value : '';
}
