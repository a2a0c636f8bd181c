import type { FastifyInstance } from 'fastify';
import { makeListLengthsKnown } from '../graphql/limits/list-lengths.js';
import { assetUrls, readAssets } from '../http/pages/assets.js';
import type { Published } from '../http/published.js';
import { createHttpServer, type Services } from '../http/server.js';
import { siteOf, type Site } from '../http/site-files.js';
import { createDatasetDocuments } from '../linked-data/dataset-documents.js';
import { inTurns } from '../model/in-turns.js';
import { lazily } from '../model/lazily.js';
import type { Snapshot } from '../model/snapshot.js';
import { createPageWriter } from '../pages/page-writer.js';
import { byDate } from '../store/by-date.js';
import { commonParty } from '../store/common-party.js';
import { createStore } from '../store/store.js';
import type { Lasting } from './lasting.js';

/** What is made anew from each reading of the data. */
export interface Edition {
  readonly app: FastifyInstance;
  readonly site: Site;
  readonly readAt: Date;
  /** Does in turns what its first visitors would have to wait for, until all is done or the gateway closes. */
  readonly prepare: () => Promise<void>;
  /** Tells the others that it is the one to be served from now on. */
  readonly begin: () => void;
}

/** What an edition is made with. */
export interface EditionOptions extends Lasting, Services {}

/** Turns a snapshot into the application and the files of all that is published of it. */
export async function createEdition(snapshot: Snapshot, options: EditionOptions): Promise<Edition> {
  const { schema, health, telemetry } = options;
  const published = await publishedOf(snapshot, options);
  return {
    app: await createHttpServer(published, options),
    site: siteOf(published),
    readAt: new Date(),
    prepare: async () => {
      const turns = inTurns(published.store.prepare());
      while (!health.isClosing() && (await turns.next()).done !== true);
    },
    begin: () => {
      makeListLengthsKnown(schema, snapshot);
      telemetry.metrics?.snapshotServed({ version: snapshot.dataset.version });
    },
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
