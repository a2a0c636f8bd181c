import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** OWL 2. */
export const owl = namespace(prefixes.owl, ['ObjectProperty', 'Ontology', 'versionInfo']);
