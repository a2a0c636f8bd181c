import type { PageOperations } from '../graphql/page-operations.js';
import type { AnswerContexts } from '../linked-data/answers/answer-contexts.js';
import type { DatasetDocuments } from '../linked-data/dataset-documents.js';
import type { Documents } from '../linked-data/documents.js';
import type { Represent } from '../linked-data/represent.js';
import type { Agreement } from '../model/agreement.js';
import type { Iris } from '../model/iris.js';
import type { NodeShapes } from '../model/node-shape.js';
import type { Statistics } from '../model/statistics.js';
import type { Snapshot } from '../model/snapshot.js';
import type { Asset } from './pages/assets.js';
import type { PageWriter } from '../pages/page-writer.js';
import type { Store } from '../store/store.js';

/** All that answers are made from: one snapshot, the questions one may ask of it, and its documents. */
export interface Published extends DatasetDocuments {
  readonly snapshot: Snapshot;
  readonly store: Store;
  readonly shapes: NodeShapes;
  readonly documents: Documents;
  /** The contract of the GraphQL API, in the schema definition language. */
  readonly contract: () => string;
  readonly answerContexts: AnswerContexts;
  readonly represent: Represent;
  readonly iris: Iris;
  /** What can be counted about all agreements: of the twins, where all are those of one city. */
  readonly statistics: () => Statistics;
  /** All agreements, in the order in which they came about. */
  readonly agreementsByDate: () => readonly Agreement[];
  readonly operations: PageOperations;
  readonly writePage: PageWriter;
  /** The files that pages load. */
  readonly assets: readonly Asset[];
}
