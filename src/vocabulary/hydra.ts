import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Hydra Core Vocabulary: collections and their pages. */
export const hydra = namespace(prefixes.hydra, [
  'Collection',
  'PartialCollectionView',
  'collection',
  'first',
  'member',
  'next',
  'previous',
  'totalItems',
  'view',
]);
