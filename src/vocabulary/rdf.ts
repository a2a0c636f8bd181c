import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** RDF 1.1. */
export const rdf = namespace(prefixes.rdf, ['Property', 'first', 'langString', 'nil', 'rest', 'type']);
