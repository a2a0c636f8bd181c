import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contractFiles } from './contract-files.js';

/** Writes the generated contract into a folder, `schema/` unless told otherwise. */
export async function schema([folder = 'schema']: readonly string[]): Promise<number> {
  for (const [name, text] of await contractFiles()) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return 0;
}
