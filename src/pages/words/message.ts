import type { Wording } from '../../model/own-language.js';

/** Words of our own in every language of the pages, with places for values (ICU MessageFormat). */
export type Message = Wording;

/** Messages by what they are for. */
export type Messages = Readonly<Record<string, Message>>;

/** What stands in the places of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;
