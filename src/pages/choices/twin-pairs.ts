import type { Agreement } from '../../model/agreement.js';
import type { City } from '../../model/city.js';

/** Two cities that are twinned. */
export type TwinPair = readonly [City, City];

/** Turns agreements into the pairs they join of some cities, each pair once. */
export function twinPairs(agreements: readonly Agreement[], cities: ReadonlySet<City>): readonly TwinPair[] {
  const pairs = new Map<string, TwinPair>();
  for (const { parties } of agreements) {
    const shown = parties.filter((city) => cities.has(city));
    if (shown.length < 2) continue;
    for (const [index, one] of shown.entries()) {
      for (const other of shown.slice(index + 1)) pairs.set([one.id, other.id].sort().join(' '), [one, other]);
    }
  }
  return [...pairs.values()];
}
