import type { Agreement } from '../../model/agreement.js';
import type { City } from '../../model/city.js';

/** Turns agreements into the pairs of cities they join, each pair once. */
export function twinPairs(agreements: readonly Agreement[]): readonly (readonly [City, City])[] {
  const pairs = new Map<string, readonly [City, City]>();
  for (const { parties } of agreements) {
    for (const [index, one] of parties.entries()) {
      for (const other of parties.slice(index + 1)) {
        pairs.set([one.id, other.id].sort().join(' '), [one, other]);
      }
    }
  }
  return [...pairs.values()];
}
