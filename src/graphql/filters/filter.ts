/** What the filters of all types are: input in which conditions stand, and other filters. */
export abstract class Filter {}
