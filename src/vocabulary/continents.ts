import { namespace } from './namespace.js';

/** The continents of the EU Publications Office's authority table “continent”. */
export const continents = namespace('http://publications.europa.eu/resource/authority/continent/', [
  'AFRICA',
  'AMERICA',
  'ANTARCTICA',
  'ASIA',
  'EUROPE',
  'OCEANIA',
]);
