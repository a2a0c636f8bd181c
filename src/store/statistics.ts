import type { Agreement } from '../model/agreement.js';
import type { City } from '../model/city.js';
import type { Country } from '../model/country.js';
import type { Sector } from '../model/sector.js';
import { ContinentCount, CountryCount, DecadeCount, SectorCount, Statistics, YearCount } from '../model/statistics.js';
import { Tally, type Count } from './tally.js';

/**
 * Turns agreements, in the order of their slugs, into what can be counted about them. With `partnersOf`, a city that is
 * party to all of them, the cities and places counted are those of its partners and not its own.
 */
export function statisticsOf(agreements: readonly Agreement[], partnersOf?: City): Statistics {
  const { cities, continents, countries, sectors, decades, years } = tally(agreements, partnersOf);
  return Object.assign(new Statistics(), {
    agreements: agreements.length,
    cities: cities.size,
    undated: agreements.filter(({ date }) => date === null).length,
    first: bestByDate(agreements, (date, best) => endOf(date) < endOf(best)),
    latest: bestByDate(agreements, (date, best) => date > best),
    byContinent: continents
      .counts(mostFirst((iri) => iri))
      .map(({ key, ...count }) => Object.assign(new ContinentCount(), { continent: key, ...count })),
    byCountry: countries
      .counts(mostFirst(({ slug }) => slug))
      .map(({ key, ...count }) => Object.assign(new CountryCount(), { country: key, ...count })),
    bySector: sectors
      .counts(mostFirst(({ slug }) => slug))
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

function tally(agreements: readonly Agreement[], partnersOf: City | undefined): Tallies {
  const tallies: Tallies = {
    cities: new Set(),
    continents: new Tally(),
    countries: new Tally(),
    sectors: new Tally(),
    decades: new Tally(),
    years: new Tally(),
  };
  for (const agreement of agreements) {
    for (const city of agreement.parties) if (city !== partnersOf) addCity(tallies, agreement, city);
    for (const sector of agreement.sectors) tallies.sectors.add(sector, agreement);
    if (agreement.year !== null) addYear(tallies, agreement, agreement.year);
  }
  return tallies;
}

function addCity({ cities, continents, countries }: Tallies, agreement: Agreement, city: City): void {
  cities.add(city);
  countries.add(city.country, agreement, city);
  continents.add(city.country.continent, agreement, city);
}

function addYear({ decades, years }: Tallies, agreement: Agreement, year: number): void {
  years.add(year, agreement);
  decades.add(year - (year % 10), agreement);
}

/** The agreement whose date is better than all others; of the same date the first, null where none is dated. */
function bestByDate(
  agreements: readonly Agreement[],
  isBetter: (date: string, best: string) => boolean,
): Agreement | null {
  let best: Agreement | null = null;
  let bestDate: string | null = null;
  for (const agreement of agreements) {
    const { date } = agreement;
    if (date === null || (bestDate !== null && !isBetter(date, bestDate))) continue;
    [best, bestDate] = [agreement, date];
  }
  return best;
}

/** Puts a date that is known in part behind all dates within it: `1974` compares as later than all days of 1974. */
const endOf = (date: string): string => date.padEnd('1974-04-23'.length, '~');

const ascending = (a: Count<number>, b: Count<number>): number => a.key - b.key;

const mostFirst =
  <Key>(nameOf: (key: Key) => string) =>
  (a: Count<Key>, b: Count<Key>): number =>
    b.agreements - a.agreements || (nameOf(a.key) < nameOf(b.key) ? -1 : 1);
