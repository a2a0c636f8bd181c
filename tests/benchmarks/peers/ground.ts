import type { GraphQLSchema } from 'graphql';
import { createPageTrail } from '../../../src/graphql/connections/page-trail.js';
import type { Context } from '../../../src/graphql/context.js';
import { schemaDocument } from '../../../src/graphql/contract/schema-document.js';
import { createSchemaOfClasses } from '../../../src/graphql/schema.js';
import { createDocuments } from '../../../src/linked-data/documents.js';
import { distributionsOf } from '../../../src/linked-data/dumps/distributions.js';
import { createIris } from '../../../src/model/iris.js';
import { lazily } from '../../../src/model/lazily.js';
import { nodeShapes } from '../../../src/model/node-shapes.js';
import { loadSnapshot } from '../../../src/source/load.js';
import { formatProblem } from '../../../src/source/problem.js';
import { createStore } from '../../../src/store/store.js';
import type { PeerOptions } from './peer.js';

/** What the GraphQL servers compared have in common: the schema with its resolvers, and what these answer from. */
export interface Ground {
  readonly schema: GraphQLSchema;
  /** Makes the context of one request. */
  readonly context: () => Context;
}

/**
 * Reads a data folder and makes of it what resolvers need. The schema is that of the same classes, as type-graphql builds it,
 * if no other is given.
 */
export async function createGround(
  { dataFolder, publicUrl }: Pick<PeerOptions, 'dataFolder' | 'publicUrl'>,
  schema = createSchemaOfClasses(),
): Promise<Ground> {
  const shapes = nodeShapes(schema);
  const iris = createIris(publicUrl);
  const publication = { iris, shapes, distributions: distributionsOf(iris) };
  const { snapshot, problems } = await loadSnapshot(dataFolder, publication, new Date());
  if (!snapshot) throw new Error(problems.map(formatProblem).join('\n'));
  const store = createStore(snapshot);
  const documents = createDocuments(shapes, iris);
  const contract = lazily(() => schemaDocument(schema, iris));
  return {
    schema,
    context: () => ({ store, documents, contract, pages: createPageTrail(), answered: () => undefined }),
  };
}
