import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files below a folder, by their paths in it, in order. */
export async function filesIn(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(root, join(entry.parentPath, entry.name))).sort();
}
