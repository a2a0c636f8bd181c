/** Tells whether an error is one that the operating system gave, such as that a disk is full. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;
