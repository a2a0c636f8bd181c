import type { Distribution } from '../model/distribution.js';
import type { Iris } from '../model/iris.js';
import type { NodeShapes } from '../model/node-shape.js';

/** What the gateway adds to the records: addresses, the shapes to read them by, and the files it offers. */
export interface Publication {
  readonly iris: Iris;
  readonly shapes: NodeShapes;
  readonly distributions: readonly Distribution[];
}
