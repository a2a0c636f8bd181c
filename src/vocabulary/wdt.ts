import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Wikidata properties as direct statements: P190 “twinned administrative body”, P2044 “elevation above sea level”. */
export const wdt = namespace(prefixes.wdt, ['P190', 'P2044']);
