/** Tells of a thing whether it is wanted. */
export type Predicate<T> = (thing: T) => boolean;
