/** How much one request may ask for; all of it is checked before anything is executed. */
export const limits = Object.freeze({
  /** Names, numbers, texts and signs of a document: at 2,000, lists within lists overflow the stack of its parser. */
  tokens: 1000,
  /** Fields written in a document. */
  fields: 300,
  /** Fields within one another: what tools ask of the schema goes 15 deep. */
  depth: 16,
  /** Fields that are given another name. */
  aliases: 60,
  directives: 40,
  /** What an operation costs: a field counts 1, and within a list once for each item. */
  cost: 100_000,
  /** Mistakes that are told at once. */
  errors: 5,
  /** Bytes of the body of a request. */
  bytes: 256 * 1024,
});

/** The name of a limit. */
export type Limit = keyof typeof limits;
