import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDataFolder } from './write-data-folder.js';

/** How many agreements the shipped data hold; other sizes are made up. */
export const shippedSize = 15;

/** Gives the folder of so many agreements and half as many cities, in a working folder; it is written once. */
export async function dataFolderOf(size: number, workFolder: string): Promise<string> {
  if (size === shippedSize) return 'data';
  const folder = join(workFolder, String(size));
  // Nothing is told of a folder that was there already.
  if (await mkdir(folder, { recursive: true })) {
    await writeDataFolder(folder, { agreements: size, cities: Math.ceil(size / 2), seed: 7 });
  }
  return folder;
}
