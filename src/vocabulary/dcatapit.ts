import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** What the Italian profile DCAT-AP_IT adds to DCAT-AP (AgID, ontology 2.0). */
export const dcatapit = namespace(prefixes.dcatapit, [
  'Agent',
  'Catalog',
  'Dataset',
  'Distribution',
  'LicenseDocument',
  'Organization',
  'Standard',
  'endDate',
  'geographicalIdentifier',
  'startDate',
]);
