import { AgreementFilter, agreementPredicate } from '../filters/agreement-filter.js';
import { CityFilter, cityPredicate } from '../filters/city-filter.js';
import { CountryFilter, countryPredicate } from '../filters/country-filter.js';
import { SectorFilter, sectorPredicate } from '../filters/sector-filter.js';
import { listOf } from './list-of.js';
import { agreementOrders } from '../orders/agreement-orders.js';
import { cityOrders } from '../orders/city-orders.js';
import { countryOrders } from '../orders/country-orders.js';
import { sectorOrders } from '../orders/sector-orders.js';

/** The lists of each entity, at the root and within other entities. */
export const lists = {
  Agreement: listOf({ filter: AgreementFilter, predicate: agreementPredicate, orders: agreementOrders }),
  City: listOf({ filter: CityFilter, predicate: cityPredicate, orders: cityOrders }),
  Country: listOf({ filter: CountryFilter, predicate: countryPredicate, orders: countryOrders }),
  Sector: listOf({ filter: SectorFilter, predicate: sectorPredicate, orders: sectorOrders }),
};
