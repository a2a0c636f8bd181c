const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Tidies up when someone stops the program, which then ends as it would have; gives the way to take that back. */
export function whenStopped(tidy: () => void): () => void {
  const release = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  const stop = (signal: NodeJS.Signals): void => {
    tidy();
    release();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, stop);
  return release;
}
