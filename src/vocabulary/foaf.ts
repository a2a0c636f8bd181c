import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Friend of a Friend. */
export const foaf = namespace(prefixes.foaf, [
  'Agent',
  'Document',
  'Organization',
  'homepage',
  'mbox',
  'name',
  'primaryTopic',
]);
