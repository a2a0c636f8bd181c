import { readFile } from 'node:fs/promises';
import type { LockedPackages } from './third-party-licences.js';

/** Where the licences are listed. */
export const licencesFile = 'THIRD-PARTY-LICENCES.md';

/** Reads the packages of the lock file. */
export async function lockedPackages(): Promise<LockedPackages> {
  const lock: unknown = JSON.parse(await readFile('package-lock.json', 'utf8'));
  if (!isLock(lock)) throw new Error('package-lock.json is not one.');
  return lock.packages;
}

const isLock = (value: unknown): value is { readonly packages: LockedPackages } =>
  typeof value === 'object' && value !== null && 'packages' in value;
