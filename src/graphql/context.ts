import type { Documents } from '../linked-data/documents.js';
import type { Store } from '../store/store.js';

/** What every resolver of one request answers from: one snapshot, and its linked data. */
export interface Context {
  readonly store: Store;
  readonly documents: Documents;
}
