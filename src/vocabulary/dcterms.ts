import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** DCMI Metadata Terms. */
export const dcterms = namespace(prefixes.dcterms, ['created', 'date', 'modified', 'subject', 'valid']);
