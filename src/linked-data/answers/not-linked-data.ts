/** Why a query has no JSON-LD context that fits its answer, and what to change in it. */
export class NotLinkedData extends Error {}

/** The answer, or its context, would have more keys than we hold. */
export const tooLarge = (what: 'the answer' | 'its context', most: number): NotLinkedData =>
  new NotLinkedData(
    `The answer is no linked data, because ${what} would have more than ${most} keys: select fewer fields, or nest them less deeply.`,
  );

/** The query uses an alias that JSON-LD processors cannot read. */
export const unusableKey = (key: string): NotLinkedData =>
  new NotLinkedData(
    `The answer is no linked data, because JSON-LD processors cannot read the key "${key}": use another alias.`,
  );

/** The query uses a key of GraphQL's own (GraphQL, section 7.1) as an alias in its first selection. */
export const reservedKey = (key: string): NotLinkedData =>
  new NotLinkedData(
    `The answer is no linked data, because "${key}" is also the name of a part of every GraphQL answer: use another alias.`,
  );

/** The query gives one key two definitions in one place. */
export const ambiguousKey = (path: readonly string[]): NotLinkedData =>
  new NotLinkedData(
    `The answer is no linked data, because the key "${path.join('.')}" has two meanings in one object of it, or another one within its own value, which no JSON-LD context can tell apart. Give one of the two fields another alias; if they belong to different types, it also helps to select "__typename" beside them.`,
  );
