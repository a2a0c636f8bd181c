import { Agreement } from '../model/agreement.js';
import { City } from '../model/city.js';
import { AgreementConnection, CityConnection, CountryConnection, SectorConnection } from '../model/connections.js';
import { Country } from '../model/country.js';
import { Sector } from '../model/sector.js';
import { entityResolver } from './entity-resolver.js';
import { lists } from './connections/lists.js';

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
    list: lists.City,
    one: { name: 'city', description: 'One city by its slug; null where there is none.' },
    many: { name: 'cities', description: 'All cities that are party to an agreement, page by page.' },
    key: slug('san-paolo'),
  }),
  entityResolver({
    entity: 'Agreement',
    type: Agreement,
    connection: AgreementConnection,
    list: lists.Agreement,
    one: { name: 'agreement', description: 'One agreement by its slug; null where there is none.' },
    many: { name: 'agreements', description: 'All twinning agreements, page by page.' },
    key: slug('milano-daegu'),
  }),
  entityResolver({
    entity: 'Sector',
    type: Sector,
    connection: SectorConnection,
    list: lists.Sector,
    one: { name: 'sector', description: 'One sector, or field of cooperation, by its slug; null where there is none.' },
    many: { name: 'sectors', description: 'All sectors, or fields of cooperation, page by page.' },
    key: slug('cultura'),
  }),
  entityResolver({
    entity: 'Country',
    type: Country,
    connection: CountryConnection,
    list: lists.Country,
    one: { name: 'country', description: 'One country by its code; null where no city of it is twinned.' },
    many: { name: 'countries', description: 'All countries with a twinned city, page by page.' },
    key: { name: 'code', description: 'Its ISO 3166-1 alpha-2 code, in upper or lower case, such as `KR`.' },
  }),
];
