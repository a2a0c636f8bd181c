import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Shapes Constraint Language (SHACL). */
export const sh = namespace(prefixes.sh, [
  'NodeShape',
  'IRI',
  'BlankNode',
  'datatype',
  'description',
  'in',
  'maxCount',
  'maxInclusive',
  'minCount',
  'minInclusive',
  'name',
  'node',
  'nodeKind',
  'or',
  'path',
  'pattern',
  'property',
  'qualifiedMinCount',
  'qualifiedMaxCount',
  'qualifiedValueShape',
  'targetClass',
]);
