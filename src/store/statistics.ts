import type { Agreement } from '../model/agreement.js';
import type { City } from '../model/city.js';
import { continentName } from '../model/continent.js';
import { ContinentCount, CountryCount, DecadeCount, SectorCount, Statistics, YearCount } from '../model/statistics.js';
import { partiesOf } from './agreement-relatives.js';
import { countedGroups, type CountedLists, type Group, type Place } from './counted-groups.js';
import { dateKey } from './date-key.js';
import type { Keyed } from './lists/order.js';
import type { Selection } from './lists/selection.js';
import { sortKey, type Key, type SortKey } from './lists/sort-key.js';

/**
 * Turns a selection of agreements into what can be counted about them. With `twinsOf`, a city that is party to all of them,
 * the cities and places counted are those of its twins and not its own.
 */
export type CountStatistics = (where: Selection, twinsOf?: City) => Statistics;

/** Turns lists into what counts a selection: by how much it has in common with each of the groups there are. */
export function createStatistics(lists: CountedLists): CountStatistics {
  const { Agreement: agreements, City: cities } = lists;
  const { continents, countries, sectors, years } = countedGroups(lists);
  const parties = agreements.relation(partiesOf, cities);
  return (where, twinsOf) => {
    const own = cities.of(twinsOf ? [twinsOf] : []);
    const twins = parties.relativesOf(where).new_difference(own);
    const withoutOwn = <Key>(place: Place<Key>): Place<Key> =>
      place.cities.intersects(own) ? { ...place, agreements: parties.having(place.cities.new_difference(own)) } : place;
    const isMet = ({ agreements }: Group<number>): boolean => where.intersects(agreements);
    const datedIn = (year: Group<number> | undefined): readonly Agreement[] =>
      year ? agreements.itemsOf(where.new_intersection(year.agreements)) : [];
    return Object.assign(new Statistics(), {
      agreements: where.size(),
      cities: twins.size(),
      ...timesOf(countsOf(years, where), where.size()),
      earliest: firstOf(datedIn(years.find(isMet)), sortKey(dateKey)),
      latest: firstOf(datedIn(years.findLast(isMet)), sortKey(dateKey, { descending: true })),
      byContinent: placeCounts(continents.map(withoutOwn), { where, twins })
        .toSorted(mostFirst(continentName))
        .map(({ key, ...count }) => Object.assign(new ContinentCount(), { continent: key, ...count })),
      byCountry: placeCounts(countries.map(withoutOwn), { where, twins })
        .toSorted(mostFirst(slugOf))
        .map(({ key, ...count }) => Object.assign(new CountryCount(), { country: key, ...count })),
      bySector: countsOf(sectors, where)
        .toSorted(mostFirst(slugOf))
        .map(({ key, agreements }) => Object.assign(new SectorCount(), { sector: key, agreements })),
    });
  };
}

/** How many agreements are counted under a key. */
interface Count<Key> {
  readonly key: Key;
  readonly agreements: number;
}

/** How many agreements and cities are counted in a place. */
interface PlaceCount<Key> extends Count<Key> {
  readonly cities: number;
}

/** What is selected of agreements, and of the cities that are party to them. */
interface Selected {
  readonly where: Selection;
  readonly twins: Selection;
}

/** Counts the agreements selected by groups; those that have none of them are left out. */
const countsOf = <Key>(groups: readonly Group<Key>[], where: Selection): readonly Count<Key>[] =>
  groups
    .map(({ key, agreements }) => ({ key, agreements: where.intersection_size(agreements) }))
    .filter(({ agreements }) => agreements > 0);

/** Counts the same by places, and the cities there. */
const placeCounts = <Key>(places: readonly Place<Key>[], { where, twins }: Selected): readonly PlaceCount<Key>[] =>
  places
    .map(({ key, agreements, cities }) => ({
      key,
      agreements: where.intersection_size(agreements),
      cities: twins.intersection_size(cities),
    }))
    .filter(({ agreements }) => agreements > 0);

/** What is told of the time of agreements, of which there are so many in all, by the counts of their years. */
function timesOf(years: readonly Count<number>[], all: number): Pick<Statistics, 'undated' | 'byDecade' | 'byYear'> {
  const decades = new Map<number, number>();
  for (const { key, agreements } of years) {
    const decade = key - (key % 10);
    decades.set(decade, (decades.get(decade) ?? 0) + agreements);
  }
  return {
    undated: years.reduce((rest, { agreements }) => rest - agreements, all),
    byDecade: [...decades].map(([decade, agreements]) => Object.assign(new DecadeCount(), { decade, agreements })),
    byYear: years.map(({ key, agreements }) => Object.assign(new YearCount(), { year: key, agreements })),
  };
}

/** The agreement that an order by this key puts first, of equal ones the first by slug; null where there is none. */
function firstOf([start, ...others]: readonly Agreement[], key: SortKey<Agreement>): Agreement | null {
  if (!start) return null;
  return others.reduce((best, other) => (key.compare(key.of(other), key.of(best)) >= 0 ? best : other), start);
}

const slugOf = ({ slug }: Keyed): string => slug;

function mostFirst<Group>(nameOf: (group: Group) => Key): (a: Count<Group>, b: Count<Group>) => number {
  const byName = sortKey(nameOf);
  return (a, b) => b.agreements - a.agreements || byName.compare(byName.of(a.key), byName.of(b.key));
}
