import { namespace } from './namespace.js';

/** Frequencies of the EU Publications Office's authority table “frequency”. */
export const frequencies = namespace('http://publications.europa.eu/resource/authority/frequency/', [
  'ANNUAL',
  'DAILY',
  'IRREG',
  'MONTHLY',
  'NEVER',
  'QUARTERLY',
  'WEEKLY',
]);
