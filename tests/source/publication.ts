import { createSchema } from '../../src/graphql/schema.js';
import { distributionsOf } from '../../src/linked-data/dumps/distributions.js';
import { createIris } from '../../src/model/iris.js';
import { nodeShapes } from '../../src/model/node-shapes.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { loadSnapshot } from '../../src/source/load.js';
import type { Publication } from '../../src/source/publication.js';
import { publicUrl } from '../support/gateway.js';

/** The moment the data of the tests are read: the day they were last changed. */
export const now = new Date('2026-11-25T12:00:00Z');

const iris = createIris(publicUrl);

/** What the gateways under test add to their records. */
export const publication: Publication = {
  iris,
  shapes: nodeShapes(createSchema()),
  distributions: distributionsOf(iris),
};

/** The snapshot of the data this project ships with. */
export async function shippedSnapshot(): Promise<Snapshot> {
  const { snapshot } = await loadSnapshot('data', publication, now);
  if (!snapshot) throw new Error('The shipped data are broken.');
  return snapshot;
}
