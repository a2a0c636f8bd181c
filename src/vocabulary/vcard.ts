import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** vCard ontology, for what RFC 6350 names. */
export const vcard = namespace(prefixes.vcard, ['Kind', 'Organization', 'fn', 'hasEmail', 'hasURL', 'tz']);
