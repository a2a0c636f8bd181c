import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Asset Description Metadata Schema. */
export const adms = namespace(prefixes.adms, ['status']);
