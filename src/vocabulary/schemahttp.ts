import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** schema.org in its http form: what CKAN reads the time of a dataset from, and nothing else. */
export const schemahttp = namespace(prefixes.schemahttp, ['endDate', 'startDate']);
