import { AgreementFilter, agreementSelection } from '../filters/agreement-filter.js';
import { CityFilter, citySelection } from '../filters/city-filter.js';
import { CountryFilter, countrySelection } from '../filters/country-filter.js';
import { SectorFilter, sectorSelection } from '../filters/sector-filter.js';
import { listOf } from './list-of.js';
import { agreementOrders } from '../orders/agreement-orders.js';
import { cityOrders } from '../orders/city-orders.js';
import { countryOrders } from '../orders/country-orders.js';
import { sectorOrders } from '../orders/sector-orders.js';

/** The lists of each entity, at the root and within other entities. */
export const lists = {
  Agreement: listOf({
    filter: AgreementFilter,
    collectionIn: (store) => store.list('Agreement'),
    selection: agreementSelection,
    orders: agreementOrders,
  }),
  City: listOf({
    filter: CityFilter,
    collectionIn: (store) => store.list('City'),
    selection: citySelection,
    orders: cityOrders,
  }),
  Country: listOf({
    filter: CountryFilter,
    collectionIn: (store) => store.list('Country'),
    selection: countrySelection,
    orders: countryOrders,
  }),
  Sector: listOf({
    filter: SectorFilter,
    collectionIn: (store) => store.list('Sector'),
    selection: sectorSelection,
    orders: sectorOrders,
  }),
};
