/** What a client may leave out; an explicit null says no more than leaving it out. */
export type Given<T> = T | null | undefined;

/** Tells what a client gave from what was left out. */
export const isGiven = <T>(value: T): value is NonNullable<T> => value !== null && value !== undefined;
