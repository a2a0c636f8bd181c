import type { City } from '../../model/city.js';
import { continentName } from '../../model/continent.js';
import { commonFields } from './common-fields.js';
import { ordersOf } from './orders-of.js';

/** How cities can be sorted. */
export const cityOrders = ordersOf<City>('City', 'cities', [
  commonFields.slug,
  commonFields.name,
  { name: 'COUNTRY', description: 'The code of the country it lies in.', key: ({ country }) => country.code },
  {
    name: 'CONTINENT',
    description: 'The continent its country belongs to, by its English name.',
    key: ({ country }) => continentName(country.continent),
  },
  {
    name: 'POPULATION',
    description: 'The number of inhabitants, however the city counts them.',
    key: ({ population }) => population?.inhabitants ?? null,
  },
  { name: 'LATITUDE', description: 'How far north it lies.', key: ({ location }) => location.latitude },
  { name: 'LONGITUDE', description: 'How far east of Greenwich it lies.', key: ({ location }) => location.longitude },
  commonFields.modified,
]);
