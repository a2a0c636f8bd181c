import type { Agreement } from '../model/agreement.js';
import type { City } from '../model/city.js';
import type { Country } from '../model/country.js';
import type { Sector } from '../model/sector.js';
import { partiesOf, sectorsOf } from './agreement-relatives.js';
import type { Collection } from './lists/collection.js';
import { selectionOf, type Selection } from './lists/selection.js';

/** The lists of which is counted. */
export interface CountedLists {
  readonly Agreement: Collection<Agreement>;
  readonly City: Collection<City>;
  readonly Sector: Collection<Sector>;
}

/** The agreements that are counted under one key. */
export interface Group<Key> {
  readonly key: Key;
  readonly agreements: Selection;
}

/** The agreements with a party in one place, and the cities there. */
export interface Place<Key> extends Group<Key> {
  readonly cities: Selection;
}

/** All groups there are. */
export interface CountedGroups {
  readonly continents: readonly Place<string>[];
  readonly countries: readonly Place<Country>[];
  readonly sectors: readonly Group<Sector>[];
  /** The earliest first. */
  readonly years: readonly Group<number>[];
}

/** Turns lists into the groups that are counted. */
export function countedGroups({ Agreement: agreements, City: cities, Sector: sectors }: CountedLists): CountedGroups {
  const places = <Key>(keyOf: (city: City) => Key): readonly Place<Key>[] =>
    [...new Set(cities.items.map(keyOf))].map((key) => {
      const within = cities.having(keyOf, [key]);
      return { key, cities: within, agreements: agreements.relation(partiesOf, cities).having(within) };
    });
  const years = new Set(agreements.items.flatMap(({ year }) => year ?? []));
  return {
    continents: places(({ country }) => country.continent),
    countries: places(({ country }) => country),
    sectors: sectors.items.map((key, ordinal) => ({
      key,
      agreements: agreements.relation(sectorsOf, sectors).having(selectionOf([ordinal])),
    })),
    years: [...years].sort((a, b) => a - b).map((key) => ({ key, agreements: agreements.having(yearOf, [key]) })),
  };
}

const yearOf = ({ year }: Agreement): number | null => year;
