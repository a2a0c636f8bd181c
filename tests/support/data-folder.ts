import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the shipped data that a test may spoil. */
export interface DataFolder {
  readonly path: string;
  /** Replaces a piece of text in a file; that it stands there is part of the test. */
  edit(file: string, before: string, after: string): Promise<void>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  remove(file: string): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Copies the shipped data into a folder of its own. */
export async function copyData(): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), 'gemellaggi-'));
  await cp('data', path, { recursive: true });
  return {
    path,
    edit: async (file, before, after) => {
      const text = await readFile(join(path, file), 'utf8');
      if (!text.includes(before)) throw new Error(`${file} does not hold: ${before}`);
      await writeFile(join(path, file), text.replace(before, after));
    },
    write: (file, content) => writeFile(join(path, file), content),
    remove: (file) => rm(join(path, file)),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}
