import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** What DCAT-AP adds to DCAT. */
export const dcatap = namespace(prefixes.dcatap, ['availability']);
