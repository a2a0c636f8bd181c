/** Tells whether a value has members: it is an object or a list, and not null. */
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
