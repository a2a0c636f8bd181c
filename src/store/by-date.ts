import type { Agreement } from '../model/agreement.js';
import { dateKey } from './date-key.js';
import { bySlug, type Order } from './lists/order.js';
import { sortKey } from './lists/sort-key.js';

/** The order in which agreements came about; those without a date come last, and the same date leaves them by their slugs. */
export const byDate: Order<Agreement> = {
  name: 'DATE+,SLUG+',
  keys: [sortKey(dateKey), ...bySlug.keys],
  isInitial: false,
};
