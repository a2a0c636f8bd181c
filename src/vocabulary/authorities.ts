import { namespace } from './namespace.js';

/** What we use of the EU Publications Office's authority tables that has no table of its own here. */
export const authorities = namespace('http://publications.europa.eu/resource/authority/', [
  'access-right/PUBLIC',
  'data-theme',
  'distribution-status/COMPLETED',
  'licence/CC0',
  'licence/CC_BYSA_4_0',
  'licence/CC_BY_4_0',
  'planned-availability/STABLE',
]);
