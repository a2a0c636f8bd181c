import { continentName } from '../../model/continent.js';
import type { Country } from '../../model/country.js';
import { commonFields } from './common-fields.js';
import { ordersOf } from './orders-of.js';

/** How countries can be sorted. */
export const countryOrders = ordersOf<Country>('Country', 'countries', [
  {
    name: 'CODE',
    description: 'The two letters of ISO 3166-1. This is the order of every list from the start, and settles all ties.',
    // A country's slug is its code in lower case, and what lists stand in order by.
    key: ({ slug }) => slug,
  },
  commonFields.name,
  {
    name: 'CONTINENT',
    description: 'The continent it belongs to, by its English name.',
    key: ({ continent }) => continentName(continent),
  },
  { name: 'CITY_COUNT', description: 'How many twinned cities lie in it.', key: ({ cities }) => cities.length },
  commonFields.modified,
]);
