import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Tells whether a host that serves a folder would find something at a path. */
export const fileExists =
  (folder: string) =>
  async (path: string): Promise<boolean> => {
    try {
      return (await stat(join(folder, decodeURIComponent(path)))).isFile();
    } catch {
      // Nothing is there, or the path is none: a `%` in it means nothing.
      return false;
    }
  };
