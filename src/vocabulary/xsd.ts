import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** XML Schema 1.1 datatypes. */
export const xsd = namespace(prefixes.xsd, [
  'anyURI',
  'boolean',
  'date',
  'double',
  'gYear',
  'gYearMonth',
  'hexBinary',
  'integer',
  'nonNegativeInteger',
  'string',
]);
