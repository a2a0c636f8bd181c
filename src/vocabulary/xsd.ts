import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** XML Schema 1.1 datatypes. */
export const xsd = namespace(prefixes.xsd, ['boolean', 'date', 'double', 'gYear', 'gYearMonth', 'integer', 'string']);
