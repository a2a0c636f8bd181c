import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
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
import { headersWithoutHooks } from './http/security/security-headers.js';
import { createHttpServer } from './http/server.js';
import { answerClientError } from './http/client-error.js';
import type { Behind } from './http/front/front.js';
import type { Health, Refusals } from './http/health.js';
import type { Published } from './http/published.js';
import { siteOf, type Site } from './http/site-files.js';
import { createAnswerContexts } from './linked-data/answers/answer-contexts.js';
import { distributionsOf } from './linked-data/dumps/distributions.js';
import { createDatasetDocuments } from './linked-data/dataset-documents.js';
import { createDocuments } from './linked-data/documents.js';
import { createRepresent } from './linked-data/represent.js';
import { createIris, type Iris } from './model/iris.js';
import { inTurns } from './model/in-turns.js';
import { lazily } from './model/lazily.js';
import { nodeShapes } from './model/node-shapes.js';
import type { Snapshot } from './model/snapshot.js';
import { createPageWriter } from './pages/page-writer.js';
import { loadSnapshot, type LoadResult } from './source/load.js';
import type { Problem } from './source/problem.js';
import { byDate } from './store/by-date.js';
import { commonParty } from './store/common-party.js';
import { createStore } from './store/store.js';
import { noTelemetry, type Telemetry } from './telemetry/telemetry.js';

/** What a gateway is built from. */
export interface GatewayOptions {
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly log: FastifyBaseLogger;
  /** Aborted when the gateway begins to close. */
  readonly closing?: AbortSignal;
  /** To whom it tells how it fares; to nobody where it is left out. */
  readonly telemetry?: Telemetry;
}

/** The outcome of building a gateway, or all that is wrong with its data. */
export type GatewayResult =
  | { readonly gateway: Gateway; readonly problems: readonly [] }
  | { readonly gateway: undefined; readonly problems: readonly Problem[] };

/** A gateway that does not listen yet. */
export interface Gateway extends Behind {
  /** What answers requests from the data there are now; a request is answered by one of these alone. */
  readonly app: () => FastifyInstance;
  /** The files it could be instead. */
  readonly site: () => Site;
  /** Does in turns what its first visitors would have to wait for, until all is done or the gateway closes. */
  readonly prepare: () => Promise<void>;
  /** Reads the data anew. If anything is wrong with them, gives that, and all stays as it is. */
  readonly reload: () => Promise<readonly Problem[]>;
}

/** Builds the whole gateway from its data: the composition root. */
export async function createGateway(options: GatewayOptions): Promise<GatewayResult> {
  const { publicUrl, dataFolder, log, closing, telemetry = noTelemetry } = options;
  const schema = createSchema();
  const lasting = lastingParts(schema, createIris(publicUrl));
  const plugins = [refuseVariables, fewErrors, tellCost, reportAnswer, honestStatus];
  const apollo = createApolloServer(schema, { log, plugins });
  const executors = { apollo, operations: createOperations(schema) };
  const read = async (): Promise<LoadResult> => loadSnapshot(dataFolder, lasting, new Date());
  const first = await read();
  if (!first.snapshot) return { gateway: undefined, problems: first.problems };
  await apollo.start();
  let refusals: Refusals = { count: 0, latest: undefined };
  const health: Health = {
    isClosing: () => closing?.aborted === true,
    readAt: () => current.readAt,
    refusals: () => refusals,
  };
  const publish = async (snapshot: Snapshot): Promise<Edition> => {
    const published = await publishedOf(snapshot, lasting);
    const app = await createHttpServer(published, { executors, health, telemetry }, { log });
    const prepare = async (): Promise<void> => {
      const turns = inTurns(published.store.prepare());
      while (!health.isClosing() && (await turns.next()).done !== true);
    };
    return { app, site: siteOf(published), readAt: new Date(), prepare };
  };
  let current = await publish(first.snapshot);
  const serve = (edition: Edition, snapshot: Snapshot): void => {
    current = edition;
    makeListLengthsKnown(schema, snapshot);
    telemetry.metrics?.snapshotServed({ version: snapshot.dataset.version });
  };
  serve(current, first.snapshot);
  const reload = async (): Promise<readonly Problem[]> => {
    const { snapshot, problems } = await read();
    if (!snapshot) {
      telemetry.metrics?.reloadFailed();
      refusals = { count: refusals.count + 1, latest: { at: new Date(), problems: problems.length } };
      return problems;
    }
    const next = await publish(snapshot);
    await next.app.ready();
    await next.prepare();
    serve(next, snapshot);
    refusals = { ...refusals, latest: undefined };
    return [];
  };
  const answerUnreadable = answerClientError(headersWithoutHooks(lasting.iris));
  const gateway: Gateway = {
    app: () => current.app,
    answerClientError: (error, socket) => {
      if (answerUnreadable(error, socket)) telemetry.metrics?.requestUnreadable();
    },
    site: () => current.site,
    prepare: () => current.prepare(),
    reload,
  };
  return { gateway, problems: [] };
}

/** What is made anew from each reading of the data. */
interface Edition {
  readonly app: FastifyInstance;
  readonly site: Site;
  readonly readAt: Date;
  readonly prepare: () => Promise<void>;
}

/** What stays while data come and go. */
type Lasting = ReturnType<typeof lastingParts>;

/** Turns the schema and the address of the gateway into all that does not depend on the data. */
function lastingParts(schema: GraphQLSchema, iris: Iris) {
  const shapes = nodeShapes(schema);
  const documents = createDocuments(shapes, iris);
  return {
    iris,
    shapes,
    documents,
    distributions: distributionsOf(iris),
    contract: lazily(() => schemaDocument(schema, iris)),
    answerContexts: createAnswerContexts(schema, shapes, iris),
    represent: createRepresent(documents.context, iris),
    operations: createPageOperations(schema),
  };
}

/** Turns a snapshot into all that is published of it. */
async function publishedOf(snapshot: Snapshot, lasting: Lasting): Promise<Published> {
  const { shapes, documents, iris } = lasting;
  const store = createStore(snapshot);
  const hub = commonParty(snapshot.Agreement);
  const assets = await readAssets(snapshot, hub);
  return {
    ...lasting,
    ...createDatasetDocuments({ snapshot, shapes, documents, iris }),
    snapshot,
    store,
    assets,
    statistics: lazily(() => store.statistics(store.list('Agreement').all(), hub)),
    agreementsByDate: () => store.list('Agreement').inOrder(byDate).items,
    writePage: createPageWriter({ iris, snapshot, shapes, hub, assets: assetUrls(iris) }),
  };
}
