import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What an identifier of a request looks like; anything else is not written into a log. */
const sane = /^[\w.-]{1,64}$/;

/** Gives what a proxy in front calls the request (`X-Request-Id`), or a name of our own. */
export function requestId({ headers }: { readonly headers: IncomingHttpHeaders }): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && sane.test(given) ? given : randomUUID();
}
