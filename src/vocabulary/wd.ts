import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Wikidata entities; P1082 is the property “population”. */
export const wd = namespace(prefixes.wd, ['P1082']);
