import type { Agreement } from '../../src/model/agreement.js';
import type { City } from '../../src/model/city.js';
import type { Sector } from '../../src/model/sector.js';
import type { Statistics } from '../../src/model/statistics.js';
import type { CountedLists } from '../../src/store/counted-groups.js';
import { createCollection } from '../../src/store/lists/collection.js';
import type { Keyed } from '../../src/store/lists/order.js';
import { createStatistics } from '../../src/store/statistics.js';

/** Turns agreements, in the order of their slugs, into lists of which they are all there is. */
export const listsOf = (agreements: readonly Agreement[]): CountedLists => ({
  Agreement: createCollection(agreements),
  City: createCollection(sorted<City>(agreements.flatMap(({ parties }) => parties))),
  Sector: createCollection(sorted<Sector>(agreements.flatMap(({ sectors }) => sectors))),
});

/** Counts agreements that are all there is. */
export function statisticsOf(agreements: readonly Agreement[], twinsOf?: City): Statistics {
  const lists = listsOf(agreements);
  return createStatistics(lists)(lists.Agreement.all(), twinsOf);
}

const sorted = <T extends Keyed>(items: readonly T[]): readonly T[] =>
  [...new Set(items)].sort((a, b) => (a.slug < b.slug ? -1 : 1));
