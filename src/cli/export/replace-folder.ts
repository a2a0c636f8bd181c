import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Every export has this file: what has it may be replaced by another one. */
const mark = 'catalog.jsonld';

/** Says why a folder is not to be written over: it is no folder, or holds what no export has written. */
export async function refusal(folder: string): Promise<string | undefined> {
  try {
    const names = await readdir(folder);
    if (names.length === 0 || names.includes(mark)) return undefined;
    return `${folder} holds something else than an earlier export: name a folder that is new or empty.`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    if (code === 'ENOTDIR') return `${folder} is a file: name a folder that is new or empty.`;
    throw error;
  }
}

/**
 * Lets a folder be filled beside the one it is to replace, and puts it there only once it is whole: when `fill` gives 0. What
 * goes wrong before that leaves the old one as it was.
 */
export async function replaceFolder(folder: string, fill: (part: string) => Promise<number>): Promise<number> {
  const target = resolve(folder);
  await mkdir(dirname(target), { recursive: true });
  const work = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  const [part, old] = [join(work, 'new'), join(work, 'old')];
  try {
    await mkdir(part);
    const code = await fill(part);
    if (code === 0) await swap({ target, part, old });
    return code;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function swap({ target, part, old }: Readonly<Record<'target' | 'part' | 'old', string>>): Promise<void> {
  await mkdir(target, { recursive: true });
  await rename(target, old);
  try {
    await rename(part, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
}
