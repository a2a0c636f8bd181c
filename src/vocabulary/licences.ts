import { admsCodes } from './adms-codes.js';
import { authorities } from './authorities.js';

/** What the registers of harvesters call a licence. */
export interface Licence {
  /** Its address, as the dataset names it. */
  readonly url: string;
  /** Its IRI in the EU's authority table “licence”, which every harvester knows. */
  readonly authority: string;
  /** Its title in CKAN's register of licences. */
  readonly title: string;
  /** Its name in the Italian list of licences. */
  readonly name: string;
  readonly version: string;
  readonly type: string;
}

/** The licences that harvesters know. */
export const licences: readonly Licence[] = [
  {
    url: 'https://creativecommons.org/licenses/by/4.0/',
    authority: authorities.ccBy,
    title: 'Creative Commons Attribution',
    name: 'Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)',
    version: '4.0',
    type: admsCodes.attribution,
  },
  {
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    authority: authorities.ccBySa,
    title: 'Creative Commons Attribution Share-Alike',
    name: 'Creative Commons Attribuzione-Condividi allo stesso modo 4.0 Internazionale (CC BY-SA 4.0)',
    version: '4.0',
    type: admsCodes.sharedAlike,
  },
  {
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    authority: authorities.ccZero,
    title: 'Creative Commons CCZero',
    name: 'Creative Commons CC0 1.0 Universale - Public Domain Dedication (CC0 1.0)',
    version: '1.0',
    type: admsCodes.publicDomain,
  },
];
