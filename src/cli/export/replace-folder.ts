import { existsSync, renameSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { removeFolder } from './remove-folder.js';
import { isSystemError } from './system-error.js';
import { whenStopped } from './when-stopped.js';

/** Every export has this file: what has it, and nothing that is not in an export, may be replaced by another one. */
const mark = 'catalog.jsonld';

/** Says why a folder is not to be replaced by files of these names: it is no folder, or holds what no export has written. */
export async function refusal(folder: string, files: readonly string[]): Promise<string | undefined> {
  try {
    const names = await readdir(folder);
    const known = new Set(files.map((name) => name.split('/')[0]));
    const foreign = names.includes(mark) ? names.find((name) => !known.has(name)) : names[0];
    if (foreign === undefined) return undefined;
    return `${folder} holds ${foreign}, and what is no part of an export would be lost: name a folder that is new or empty.`;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    if (isSystemError(error) && error.code === 'ENOTDIR')
      return `${folder} is a file: name a folder that is new or empty.`;
    throw error;
  }
}

/**
 * Lets a folder be filled beside the one it is to replace, and puts it there only if `fill` tells that it is whole. What
 * goes wrong before that leaves the old one as it was. A link to a folder goes on leading there.
 */
export async function replaceFolder(folder: string, fill: (part: string) => Promise<boolean>): Promise<boolean> {
  const target = await realpath(folder).catch(() => resolve(folder));
  await mkdir(dirname(target), { recursive: true });
  const work = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  const tidy = (): void => {
    removeFolder(work);
  };
  const release = whenStopped(tidy);
  const [part, old] = [join(work, 'new'), join(work, 'old')];
  try {
    await mkdir(part);
    const isWhole = await fill(part);
    if (isWhole) swap({ target, part, old });
    return isWhole;
  } finally {
    tidy();
    release();
  }
}

/** Nothing else happens in between, so that nobody who stops the program does so while there is neither. */
function swap({ target, part, old }: Readonly<Record<'target' | 'part' | 'old', string>>): void {
  const isThere = existsSync(target);
  if (isThere) renameSync(target, old);
  try {
    renameSync(part, target);
  } catch (error) {
    if (isThere) renameSync(old, target);
    throw error;
  }
}
