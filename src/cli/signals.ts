import { constants } from 'node:os';

/** The signals by which a process is told to stop. */
const stopSignals = ['SIGINT', 'SIGTERM'] as const;

/**
 * A signal as soon after another is the same one: Ctrl-C reaches all processes of a terminal, and npm hands it on to its
 * own once more. In milliseconds.
 */
const echo = 1000;

/** Waits until the process is told to stop; told once more, it ends at once, with the exit code of the signal. */
export async function untilToldToStop(): Promise<NodeJS.Signals> {
  return await new Promise((resolve) => {
    let first: number | undefined;
    const stop = (signal: NodeJS.Signals): void => {
      first ??= performance.now();
      if (performance.now() - first > echo) process.exit(128 + constants.signals[signal]);
      resolve(signal);
    };
    for (const signal of stopSignals) process.on(signal, stop);
  });
}
