import { agreementRecord } from './agreement-record.js';
import { cityNames } from './city-names.js';
import { cityRecord } from './city-record.js';
import type { CountryFacts } from './country-facts.js';
import { createRandom, type Random } from './random.js';
import type { RecordToWrite } from './record-text.js';
import { createSkew } from './skew.js';

/** How much data is made up, and from which seed. */
export interface Size {
  readonly agreements: number;
  readonly cities: number;
  readonly seed: number;
}

/** Made-up records of cities and agreements. */
export interface MadeUpData {
  readonly cities: readonly RecordToWrite[];
  readonly agreements: readonly RecordToWrite[];
}

/** How many times over parties are drawn for an agreement that there is already. */
const attempts = 100;

/** Makes up cities and their agreements: a few hubs have many, every city has one, and most no more than two. */
export function madeUpData({ agreements, cities, seed }: Size, countries: readonly CountryFacts[]): MadeUpData {
  const random = createRandom(seed);
  const records = citiesOf(random, cities, countries);
  return {
    cities: records,
    agreements: agreementsOf(
      random,
      agreements,
      records.map(({ key }) => key),
    ),
  };
}

function citiesOf(random: Random, count: number, countries: readonly CountryFacts[]): readonly RecordToWrite[] {
  const inOrder = random.shuffled(countries);
  const nextCountry = createSkew(countries.length, 0.8);
  const slugs = new Set<string>();
  return Array.from({ length: count }, (_, position) => {
    const country = inOrder[nextCountry(random)];
    if (!country) throw new Error('There are no countries.');
    const { names, stem } = cityNames(random, country.code);
    const candidates = [stem, `${stem}-${country.code.toLowerCase()}`, `${stem}-${position}`];
    const slug = candidates.find((candidate) => !slugs.has(candidate)) ?? stem;
    slugs.add(slug);
    return cityRecord(random, { slug, names, position, country });
  });
}

function agreementsOf(random: Random, count: number, slugs: readonly string[]): readonly RecordToWrite[] {
  const hub = createSkew(slugs.length, 1);
  const known = createSkew(slugs.length, 0.5);
  const keys = new Set<string>();
  const partiesOf = (position: number): readonly string[] => {
    const second = position < slugs.length ? position : known(random);
    const more = random.chance(0.03) ? Array.from({ length: random.integer(1, 3) }, () => known(random)) : [];
    const parties = [...new Set([hub(random), second, ...more])];
    return parties.map((party) => slugs[party] ?? '');
  };
  return Array.from({ length: count }, (_, position) => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const parties = partiesOf(position + attempt * slugs.length);
      const key = parties.toSorted().join('-');
      if (parties.length < 2 || keys.has(key)) continue;
      keys.add(key);
      return agreementRecord(random, parties);
    }
    throw new Error(`There are too few cities for ${count} agreements.`);
  });
}
