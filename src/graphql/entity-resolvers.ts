import { Agreement } from '../model/agreement.js';
import { City } from '../model/city.js';
import { AgreementConnection, CityConnection, CountryConnection, SectorConnection } from '../model/connections.js';
import { Country } from '../model/country.js';
import { Sector } from '../model/sector.js';
import { entityResolver } from './entity-resolver.js';

const slug = (example: string): { name: string; description: string } => ({
  name: 'slug',
  description: `The last part of its \`id\`, such as \`${example}\`.`,
});

/** The queries by which each type of entity is reached. */
export const entityResolvers = [
  entityResolver({
    entity: 'City',
    type: City,
    connection: CityConnection,
    one: { name: 'city', description: 'One city by its slug; null where there is none.' },
    many: { name: 'cities', description: 'All cities that are party to an agreement, in the order of their slugs.' },
    key: slug('san-paolo'),
  }),
  entityResolver({
    entity: 'Agreement',
    type: Agreement,
    connection: AgreementConnection,
    one: { name: 'agreement', description: 'One agreement by its slug; null where there is none.' },
    many: { name: 'agreements', description: 'All twinning agreements, in the order of their slugs.' },
    key: slug('milano-daegu'),
  }),
  entityResolver({
    entity: 'Sector',
    type: Sector,
    connection: SectorConnection,
    one: { name: 'sector', description: 'One field of cooperation by its slug; null where there is none.' },
    many: { name: 'sectors', description: 'All fields of cooperation, in the order of their slugs.' },
    key: slug('cultura'),
  }),
  entityResolver({
    entity: 'Country',
    type: Country,
    connection: CountryConnection,
    one: { name: 'country', description: 'One country by its code; null where no city of it is twinned.' },
    many: { name: 'countries', description: 'All countries with a twinned city, in the order of their codes.' },
    key: { name: 'code', description: 'Its ISO 3166-1 alpha-2 code, in upper or lower case, such as `KR`.' },
  }),
];
