import { Agreement } from './agreement.js';
import { City } from './city.js';
import { connectionOf } from './connection.js';
import { Country } from './country.js';
import { Named } from './named.js';
import { Sector } from './sector.js';

export const AgreementConnection = connectionOf('Agreement', 'agreements', () => Agreement);
export const CityConnection = connectionOf('City', 'cities', () => City);
export const CountryConnection = connectionOf('Country', 'countries', () => Country);
export const NamedConnection = connectionOf(
  'Named',
  'agreements, cities, countries and sectors that a search found',
  () => Named,
);
export const SectorConnection = connectionOf('Sector', 'sectors', () => Sector);
