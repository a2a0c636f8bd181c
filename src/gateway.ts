import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { createApolloServer } from './graphql/apollo-server.js';
import { createOperations } from './graphql/operations/operations.js';
import { createPageOperations } from './graphql/page-operations.js';
import { fewErrors } from './graphql/limits/few-errors.js';
import { makeListLengthsKnown } from './graphql/limits/list-lengths.js';
import { tellCost } from './graphql/limits/tell-cost.js';
import { refuseVariables } from './graphql/refuse-variables.js';
import { reportAnswer } from './graphql/report-answer.js';
import { schemaDocument } from './graphql/contract/schema-document.js';
import { createSchema } from './graphql/schema.js';
import { honestStatus } from './http/graphql/honest-status.js';
import { assetUrls, readAssets } from './http/pages/assets.js';
import { createHttpServer } from './http/server.js';
import { siteOf, type Site } from './http/site-files.js';
import { createAnswerContexts } from './linked-data/answers/answer-contexts.js';
import { distributionsOf } from './linked-data/dumps/distributions.js';
import { createDatasetDocuments } from './linked-data/dataset-documents.js';
import { createDocuments } from './linked-data/documents.js';
import { createRepresent } from './linked-data/represent.js';
import { createIris } from './model/iris.js';
import { lazily } from './model/lazily.js';
import { nodeShapes } from './model/node-shapes.js';
import { createPageWriter } from './pages/page-writer.js';
import { loadSnapshot } from './source/load.js';
import type { Problem } from './source/problem.js';
import { byDate } from './store/by-date.js';
import { commonParty } from './store/common-party.js';
import { createStore } from './store/store.js';

/** What a gateway is built from. */
export interface GatewayOptions {
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly log: FastifyBaseLogger;
}

/** The outcome of building a gateway: a server that does not listen yet and the files it could be instead, or all that is
 * wrong with its data. */
export type GatewayResult =
  | { readonly server: FastifyInstance; readonly site: Site; readonly problems: readonly [] }
  | { readonly server: undefined; readonly problems: readonly Problem[] };

/** Builds the whole gateway from its data: the composition root. */
export async function createGateway({ publicUrl, dataFolder, log }: GatewayOptions): Promise<GatewayResult> {
  const schema = createSchema();
  const shapes = nodeShapes(schema);
  const iris = createIris(publicUrl);
  const publication = { iris, shapes, distributions: distributionsOf(iris) };
  const { snapshot, problems } = await loadSnapshot(dataFolder, publication, new Date());
  if (!snapshot) return { server: undefined, problems };
  makeListLengthsKnown(schema, snapshot);
  const documents = createDocuments(shapes, iris);
  const represent = createRepresent(documents.context, iris);
  const plugins = [refuseVariables, fewErrors, tellCost, reportAnswer, honestStatus];
  const apollo = createApolloServer(schema, { log, plugins });
  await apollo.start();
  const executors = { apollo, operations: createOperations(schema) };
  const answerContexts = createAnswerContexts(schema, shapes, iris);
  const store = createStore(snapshot);
  const hub = commonParty(snapshot.Agreement);
  const assets = await readAssets(snapshot, hub);
  const contract = lazily(() => schemaDocument(schema, iris));
  const published = {
    ...createDatasetDocuments({ snapshot, shapes, documents, iris }),
    snapshot,
    store,
    shapes,
    documents,
    contract,
    answerContexts,
    represent,
    iris,
    assets,
    statistics: lazily(() => store.statistics(store.list('Agreement').all(), hub)),
    agreementsByDate: () => store.list('Agreement').inOrder(byDate).items,
    operations: createPageOperations(schema),
    writePage: createPageWriter({
      iris,
      snapshot,
      shapes,
      hub,
      assets: assetUrls(iris),
    }),
  };
  return { server: await createHttpServer(published, executors, { log }), site: siteOf(published), problems: [] };
}
