/** Twins are named one by one up to this many. */
export const mostNamedTwins = 3;
