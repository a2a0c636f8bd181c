/** The largest body of a request, in bytes. */
export const bodyLimit = 256 * 1024;
