import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Shapes Constraint Language (SHACL). */
export const sh = namespace(prefixes.sh, [
  'NodeShape',
  'IRI',
  'BlankNode',
  'class',
  'datatype',
  'description',
  'in',
  'maxCount',
  'minCount',
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
  'Literal',
]);
