import type { EntityName } from './entity-name.js';
import type { Wording } from './own-language.js';

/** What several entities of a type are called, where files and services are described to people. */
export const entityLabels: Readonly<Record<EntityName, Wording>> = {
  City: { it: 'città', en: 'cities' },
  Agreement: { it: 'accordi', en: 'agreements' },
  Sector: { it: 'settori', en: 'sectors' },
  Country: { it: 'Paesi', en: 'countries' },
};
