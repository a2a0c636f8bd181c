import type { FastifyBaseLogger } from 'fastify';
import type { Gateway } from '../gateway/gateway.js';
import type { FolderChanges } from './watch-folder.js';

/** Waits for the last of several changes that belong together, such as those of a checkout, in milliseconds. */
const quiet = 250;

/** Changes that never end are read all the same, so many milliseconds after the first. */
const longestWait = 1000;

/** What has the data read anew, and when. */
export interface ReloadOptions {
  readonly gateway: Gateway;
  readonly changes: FolderChanges;
  readonly log: FastifyBaseLogger;
}

/** The reading of data anew. */
export interface Reloading {
  /** Has the data read soon, even if nobody saw them change. */
  readonly request: () => void;
  readonly stop: () => Promise<void>;
}

/** Has a gateway read its data anew whenever their folder changes; what is wrong with them is logged. */
export function reloadOnChange({ gateway, changes, log }: ReloadOptions): Reloading {
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> | undefined;
  const read = async (): Promise<void> => {
    const problems = await gateway.reload();
    for (const { message, ...place } of problems) log.error(place, message);
    if (problems.length === 0) log.info('The data were read anew.');
    else log.error({ problems: problems.length }, 'The data were changed, but are not served: those before them are.');
  };
  let due: number | undefined;
  const request = (): void => {
    const now = performance.now();
    due ??= now + longestWait;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        due = undefined;
        // One reading at a time; what changes meanwhile is read after it.
        reading = (reading ?? Promise.resolve()).then(read).catch((error: unknown) => {
          log.error({ err: error }, 'The data could not be read anew.');
        });
      },
      Math.min(quiet, due - now),
    );
  };
  changes.onChange(request);
  return {
    request,
    stop: async () => {
      clearTimeout(timer);
      await reading;
    },
  };
}
