import { isSlug } from '../model/slug.js';
import { BadUserInput } from './bad-user-input.js';

/** Turns the place of an item in a list into an opaque cursor. */
export const encodeCursor = (slug: string): string => Buffer.from(slug).toString('base64url');

/** Turns a cursor back into a place; it need not hold an item any more. Anything we did not make is a client's mistake. */
export function decodeCursor(cursor: string, argument: string): string {
  const slug = Buffer.from(cursor, 'base64url').toString();
  if (isSlug(slug) && encodeCursor(slug) === cursor) return slug;
  throw new BadUserInput(
    `The argument "${argument}" is not a cursor of this list: pass on an endCursor, startCursor or cursor as you got it.`,
  );
}
