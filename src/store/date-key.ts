import type { Agreement } from '../model/agreement.js';
import type { Key } from './lists/sort-key.js';

/**
 * Turns an agreement into what orders by date compare: the first day its date may mean and, where that is the same, how
 * much of the date is known, the less the earlier. ISO 8601 dates of reduced precision stand in this very order as texts.
 */
export const dateKey = ({ date }: Agreement): Key => date;
