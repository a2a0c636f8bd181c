import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Tells whether a host that serves a folder would find something at a path. */
export const fileExists =
  (folder: string) =>
  async (path: string): Promise<boolean> => {
    const found = await stat(join(folder, decodeURIComponent(path))).catch(() => undefined);
    return found?.isFile() ?? false;
  };
