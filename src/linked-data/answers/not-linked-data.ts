import { GraphQLError } from 'graphql';

/** A query whose answer no JSON-LD context fits: says why, and what to change. */
export class NotLinkedData extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'NOT_LINKED_DATA' } });
  }
}

/** The query asks for more than a context can hold. */
export const tooLarge = (most: number): NotLinkedData =>
  new NotLinkedData(
    `The answer is no linked data, because its context would have more than ${most} keys: ask for less.`,
  );

/** The query uses an alias that processors of JSON-LD cannot read. */
export const unusableKey = (key: string): NotLinkedData =>
  new NotLinkedData(
    `The answer is no linked data, because processors of JSON-LD cannot read the key "${key}": use another alias.`,
  );

/** The query gives one key two definitions in one place. */
export const ambiguousKey = (path: readonly string[]): NotLinkedData =>
  new NotLinkedData(
    `The answer is no linked data, because its key "${path.join('.')}" means two things in one place, or one thing within the other. Give one of the two fields another alias; where they belong to different types, selecting "__typename" beside them helps too.`,
  );
