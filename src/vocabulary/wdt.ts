import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Wikidata properties as direct statements; P190 is “twinned administrative body”. */
export const wdt = namespace(prefixes.wdt, ['P190']);
