import { once } from 'node:events';
import { watch } from 'chokidar';
import type { FastifyBaseLogger } from 'fastify';

/** The changes of a folder. */
export interface FolderChanges {
  /** Calls a listener at each change from now on, and at once if there was one already. */
  readonly onChange: (listener: () => void) => void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Watches the files of a folder, from the moment this is done; what follows is missed by no one who listens later. */
export async function watchFolder(folder: string, log: FastifyBaseLogger): Promise<FolderChanges> {
  const watcher = watch(folder, { ignoreInitial: true, depth: 0 });
  let hasChanged = false;
  watcher.on('all', () => (hasChanged = true));
  watcher.on('error', (error) => {
    log.error({ err: error }, 'The data folder cannot be watched: send SIGHUP when it has changed.');
  });
  await once(watcher, 'ready');
  return {
    onChange: (listener) => {
      if (hasChanged) listener();
      watcher.on('all', listener);
    },
    [Symbol.asyncDispose]: () => watcher.close(),
  };
}
