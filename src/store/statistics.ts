import type { Agreement } from '../model/agreement.js';
import type { City } from '../model/city.js';
import { continentName } from '../model/continent.js';
import type { Country } from '../model/country.js';
import type { Sector } from '../model/sector.js';
import { ContinentCount, CountryCount, DecadeCount, SectorCount, Statistics, YearCount } from '../model/statistics.js';
import { dateKey } from './date-key.js';
import type { Keyed } from './lists/order.js';
import { sortKey, type Key, type SortKey } from './lists/sort-key.js';
import { Tally, type Count } from './tally.js';

/**
 * Turns agreements, in the order of their slugs, into what can be counted about them. With `twinsOf`, a city that is
 * party to all of them, the cities and places counted are those of its twins and not its own.
 */
export function statisticsOf(agreements: readonly Agreement[], twinsOf?: City): Statistics {
  const { cities, continents, countries, sectors, decades, years } = tally(agreements, twinsOf);
  return Object.assign(new Statistics(), {
    agreements: agreements.length,
    cities: cities.size,
    undated: agreements.filter(({ date }) => date === null).length,
    earliest: firstDated(agreements, sortKey(dateKey)),
    latest: firstDated(agreements, sortKey(dateKey, { descending: true })),
    byContinent: continents
      .counts(mostFirst(continentName))
      .map(({ key, ...count }) => Object.assign(new ContinentCount(), { continent: key, ...count })),
    byCountry: countries
      .counts(mostFirst(slugOf))
      .map(({ key, ...count }) => Object.assign(new CountryCount(), { country: key, ...count })),
    bySector: sectors
      .counts(mostFirst(slugOf))
      .map(({ key, agreements }) => Object.assign(new SectorCount(), { sector: key, agreements })),
    byDecade: decades
      .counts(ascending)
      .map(({ key, agreements }) => Object.assign(new DecadeCount(), { decade: key, agreements })),
    byYear: years
      .counts(ascending)
      .map(({ key, agreements }) => Object.assign(new YearCount(), { year: key, agreements })),
  });
}

/** All tallies of one pass. */
interface Tallies {
  readonly cities: Set<City>;
  readonly continents: Tally<string>;
  readonly countries: Tally<Country>;
  readonly sectors: Tally<Sector>;
  readonly decades: Tally<number>;
  readonly years: Tally<number>;
}

function tally(agreements: readonly Agreement[], twinsOf: City | undefined): Tallies {
  const tallies: Tallies = {
    cities: new Set(),
    continents: new Tally(),
    countries: new Tally(),
    sectors: new Tally(),
    decades: new Tally(),
    years: new Tally(),
  };
  for (const agreement of agreements) {
    for (const city of agreement.parties) if (city !== twinsOf) addCity(tallies, agreement, city);
    for (const sector of agreement.sectors) tallies.sectors.add(sector, agreement);
    if (agreement.year !== null) addYear(tallies, agreement, agreement.year);
  }
  return tallies;
}

function addCity({ cities, continents, countries }: Tallies, agreement: Agreement, city: City): void {
  const isNew = !cities.has(city);
  cities.add(city);
  countries.add(city.country, agreement, { isNewCity: isNew });
  continents.add(city.country.continent, agreement, { isNewCity: isNew });
}

function addYear({ decades, years }: Tallies, agreement: Agreement, year: number): void {
  years.add(year, agreement);
  decades.add(year - (year % 10), agreement);
}

/** The dated agreement that an order by this key puts first, of equal ones the first by slug; null where none is dated. */
function firstDated(agreements: readonly Agreement[], key: SortKey<Agreement>): Agreement | null {
  const [start = null, ...others] = agreements.filter(({ date }) => date !== null);
  return others.reduce((best, other) => (best && key.compare(key.of(other), key.of(best)) >= 0 ? best : other), start);
}

const slugOf = ({ slug }: Keyed): string => slug;

const ascending = (a: Count<number>, b: Count<number>): number => a.key - b.key;

function mostFirst<Group>(nameOf: (group: Group) => Key): (a: Count<Group>, b: Count<Group>) => number {
  const byName = sortKey(nameOf);
  return (a, b) => b.agreements - a.agreements || byName.compare(byName.of(a.key), byName.of(b.key));
}
