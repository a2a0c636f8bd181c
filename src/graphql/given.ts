/** A value that a client may leave out; an explicit null means the same as leaving it out. */
export type Given<T> = T | null | undefined;

/** Tells whether a client gave a value. */
export const isGiven = <T>(value: T): value is NonNullable<T> => value !== null && value !== undefined;
