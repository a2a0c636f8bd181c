import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** SKOS Simple Knowledge Organization System. */
export const skos = namespace(prefixes.skos, [
  'Concept',
  'ConceptScheme',
  'exactMatch',
  'prefLabel',
  'note',
  'closeMatch',
  'broadMatch',
  'narrowMatch',
  'relatedMatch',
  'scopeNote',
]);
