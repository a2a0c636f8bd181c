import type { CityNames } from './city-names.js';
import type { CountryFacts } from './country-facts.js';
import type { Random } from './random.js';
import type { RecordToWrite } from './record-text.js';

/** What a made-up city is told by. */
export interface CityFacts extends Pick<CityNames, 'names'> {
  readonly slug: string;
  /** Its place among all cities; the first has most agreements. */
  readonly position: number;
  readonly country: CountryFacts;
}

/** Makes up the record of a city: some lack a website, a population or identifiers. */
export function cityRecord(random: Random, { slug, names, position, country }: CityFacts): RecordToWrite {
  const name = names['it'] ?? slug;
  return {
    key: slug,
    fields: {
      names,
      country: country.code,
      location: {
        latitude: placed(random, country.latitude, { reach: country.reach, limit: 85 }),
        longitude: placed(random, country.longitude, { reach: country.reach, limit: 180 }),
      },
      timeZone: country.timeZone,
      website: random.chance(0.7) ? `https://www.${slug}.example` : undefined,
      population: random.chance(0.8) ? population(random, slug, name) : undefined,
      sameAs: random.chance(0.75) ? identifiers(random, position) : undefined,
      modified: `20${random.integer(15, 25)}-${twoDigits(random.integer(1, 12))}-${twoDigits(random.integer(1, 28))}`,
    },
  };
}

function placed(random: Random, middle: number, { reach, limit }: { readonly reach: number; readonly limit: number }) {
  const degrees = middle + reach * (2 * random.fraction() - 1);
  return Number(Math.max(-limit, Math.min(limit, degrees)).toFixed(4));
}

/** Few cities are large: the smallest has a thousand inhabitants, and one in a thousand over three millions. */
function population(random: Random, slug: string, name: string): object {
  const inhabitants = Math.min(30_000_000, Math.round(1000 * (1 - random.fraction()) ** -1.2));
  const year = random.integer(2005, 2025);
  return {
    inhabitants,
    asOf: random.chance(0.8) ? year : undefined,
    scopes: { it: 'residenti nel comune', en: 'residents of the municipality' },
    sources: [{ title: `${name}, population register`, url: `https://statistics.example/cities/${slug}` }],
  };
}

function identifiers(random: Random, position: number): readonly string[] {
  const wikidata = `http://www.wikidata.org/entity/Q${900_000_000 + position}`;
  return random.chance(0.6) ? [wikidata, `https://sws.geonames.org/${900_000_000 + position}/`] : [wikidata];
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
