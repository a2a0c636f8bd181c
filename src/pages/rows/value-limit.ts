import { factMessages } from '../messages/fact-messages.js';
import type { Message } from '../words/message.js';

/** How many values of a property are shown, and where all of them are. */
export interface ValueLimit {
  readonly most: number;
  /** The address, on this page or of another one, that leads to all values. */
  readonly url: string;
  /** Says how many more there are, and where. */
  readonly more: Message;
}

/** A page shows so many; the panel below has the formats that have them all, and the query for them. */
export const pageLimit: ValueLimit = Object.freeze({ most: 100, url: '#data', more: factMessages.more });
