import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Vocabulary of Interlinked Datasets; the word itself is taken in this language. */
export const voidTerms = namespace(prefixes.void, [
  'Dataset',
  'DatasetDescription',
  'Linkset',
  'class',
  'classPartition',
  'classes',
  'dataDump',
  'distinctObjects',
  'distinctSubjects',
  'entities',
  'exampleResource',
  'linkPredicate',
  'objectsTarget',
  'properties',
  'property',
  'propertyPartition',
  'subjectsTarget',
  'subset',
  'triples',
  'uriSpace',
  'vocabulary',
]);
