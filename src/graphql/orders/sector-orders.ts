import type { Sector } from '../../model/sector.js';
import { commonFields } from './common-fields.js';
import { ordersOf } from './orders-of.js';

/** How sectors can be sorted. */
export const sectorOrders = ordersOf<Sector>('Sector', 'sectors', [
  commonFields.slug,
  commonFields.name,
  { name: 'AGREEMENT_COUNT', description: 'How many agreements cover it.', key: ({ agreements }) => agreements.length },
  commonFields.modified,
]);
