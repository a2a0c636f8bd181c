import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Data Catalog Vocabulary, version 3. */
export const dcat = namespace(prefixes.dcat, ['theme']);
