import { Agreement } from '../../../src/model/agreement.js';
import { City } from '../../../src/model/city.js';
import { Country } from '../../../src/model/country.js';
import { GeoCoordinates } from '../../../src/model/geo-coordinates.js';

/** What a made-up city is known by. */
export interface MadeUpCity {
  readonly latitude: number;
  readonly longitude: number;
  readonly agreements?: number;
  readonly continent?: string;
}

const someAgreement = new Agreement();

/** Makes up a city of so many agreements, with nobody. */
export function cityOf({ latitude, longitude, agreements = 0, continent = 'EUROPE' }: MadeUpCity, index = 0): City {
  const slug = `city-${index}`;
  return Object.assign(new City(), {
    id: `https://gemellaggi.example/cities/${slug}`,
    slug,
    names: [{ language: 'it', value: slug }],
    country: Object.assign(new Country(), { continent }),
    location: Object.assign(new GeoCoordinates(), { latitude, longitude }),
    agreements: Array.from({ length: agreements }, () => someAgreement),
    twins: [],
  });
}

/** Makes up so many cities all over the world, none with more than a hundred agreements, the first with none. */
export const citiesAllOver = (count: number): readonly City[] =>
  Array.from({ length: count }, (_, index) =>
    cityOf(
      { latitude: ((index * 37) % 120) - 50, longitude: ((index * 73) % 340) - 170, agreements: index % 100 },
      index,
    ),
  );
