import type { Agreement } from '../model/agreement.js';
import type { City } from '../model/city.js';
import type { Sector } from '../model/sector.js';
import type { RelativesOf } from './lists/collection.js';

/** The cities that are party to an agreement. */
export const partiesOf: RelativesOf<Agreement, City> = ({ parties }) => parties;

/** The sectors that an agreement covers. */
export const sectorsOf: RelativesOf<Agreement, Sector> = ({ sectors }) => sectors;
