import { namespace } from './namespace.js';

/** The link relation of JSON-LD 1.1 (section 6.1). */
export const jsonld = namespace('http://www.w3.org/ns/json-ld#', ['context']);
