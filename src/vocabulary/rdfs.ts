import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** RDF Schema 1.1. */
export const rdfs = namespace(prefixes.rdfs, [
  'Class',
  'comment',
  'isDefinedBy',
  'label',
  'range',
  'subClassOf',
  'domain',
]);
