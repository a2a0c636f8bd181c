import type { Order, Place } from '../../store/lists/order.js';
import { BadUserInput } from '../bad-user-input.js';

/** Turns a place in an order, named by its name, into an opaque cursor. */
export const encodeCursor = (order: string, place: Place): string =>
  Buffer.from(JSON.stringify([order, ...place])).toString('base64url');

/**
 * Turns a cursor back into a place; it need not hold an item any more. Anything else than a cursor of this very order is
 * a client's mistake.
 */
export function decodeCursor(cursor: string, order: Order<never>, argument: string): Place {
  const parts = parse(Buffer.from(cursor, 'base64url').toString());
  const [name, ...place] = isFlat(parts) ? parts : [];
  if (typeof name !== 'string' || encodeCursor(name, place) !== cursor) {
    throw new BadUserInput(
      `The argument "${argument}" is not a cursor: pass on an endCursor, startCursor or cursor as you got it.`,
    );
  }
  // The last key, which no two items share, is always a text.
  if (name === order.name && place.length === order.keys.length && typeof place.at(-1) === 'string') return place;
  throw new BadUserInput(
    `The argument "${argument}" is a cursor of another list, or of this one in another order: pass on one that you got with the same "orderBy", or leave it out to start anew.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isFlat = (value: unknown): value is Place =>
  Array.isArray(value) && value.every((part) => part === null || typeof part === 'string' || typeof part === 'number');
