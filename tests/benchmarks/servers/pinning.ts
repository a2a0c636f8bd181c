import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** How processes are held to cores: the servers to one, what asks them to another. */
export interface Pinning {
  /** What the results say about it. */
  readonly description: string;
  /** Turns a command into one that runs on the core of the servers. */
  serverCommand(command: readonly [string, ...string[]]): readonly [string, ...string[]];
}

/** Pins this process to the second core, and servers to the first, where the machine can do so. */
export function pin(): Pinning {
  const unpinned = (reason: string): Pinning => ({
    description: `not pinned to cores, as ${reason}`,
    serverCommand: (command) => command,
  });
  if (availableParallelism() < 2) return unpinned('there is only one');
  const { status, error } = spawnSync('taskset', ['-a', '-c', '-p', '1', String(process.pid)], { stdio: 'ignore' });
  if (error ?? status !== 0) return unpinned('there is no taskset that can do so');
  return {
    description: 'servers on core 0, load from core 1',
    serverCommand: (command) => ['taskset', '-c', '0', ...command],
  };
}
