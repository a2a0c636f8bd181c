import { rmSync } from 'node:fs';
import { isSystemError } from './system-error.js';

/**
 * Removes a folder and all in it at once, also when something is writing into it still: what comes to be behind the back of
 * the removal makes it begin anew. (`maxRetries` would only try again to remove the folder, with what is new still in it.)
 */
export function removeFolder(path: string, attempts = 100): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (attempts <= 1 || !isSystemError(error) || error.code !== 'ENOTEMPTY') throw error;
    removeFolder(path, attempts - 1);
  }
}
