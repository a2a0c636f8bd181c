import { Agreement } from '../model/agreement.js';
import { City } from '../model/city.js';
import { AgreementConnection, CityConnection, CountryConnection, SectorConnection } from '../model/connections.js';
import { Country } from '../model/country.js';
import { Sector } from '../model/sector.js';
import { entityResolver } from './entity-resolver.js';
import { lists } from './connections/lists.js';

/** The queries by which each type of entity is reached. */
export const entityResolvers = [
  entityResolver({ entity: 'City', type: City, connection: CityConnection, list: lists.City }),
  entityResolver({ entity: 'Agreement', type: Agreement, connection: AgreementConnection, list: lists.Agreement }),
  entityResolver({ entity: 'Sector', type: Sector, connection: SectorConnection, list: lists.Sector }),
  entityResolver({ entity: 'Country', type: Country, connection: CountryConnection, list: lists.Country }),
];
