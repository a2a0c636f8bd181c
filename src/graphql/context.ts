import type { Documents } from '../linked-data/documents.js';
import type { Store } from '../store/store.js';
import type { PageTrail } from './connections/page-trail.js';
import type { Answer } from './report-answer.js';

/** What every resolver of one request answers from: one snapshot, and its linked data. */
export interface Context {
  readonly store: Store;
  readonly documents: Documents;
  /** The contract of the API, as `schemaDocument` writes it; written when it is first asked for. */
  readonly contract: () => string;
  /** Where resolvers note the pages they give, for the link to the next one. */
  readonly pages: PageTrail;
  /** Takes note of the answer, with the operation that was executed for it. */
  answered(answer: Answer): void;
}
