import { entityNames } from '../model/entity-name.js';
import type { Iris } from '../model/iris.js';
import { lazily } from '../model/lazily.js';
import type { NodeShapes } from '../model/node-shape.js';
import type { Snapshot } from '../model/snapshot.js';
import { catalogueDocument } from './catalogue/catalogue-document.js';
import type { CollectionPage } from './collection-page.js';
import { pageOfCatalogue } from './catalogue/catalogue-page.js';
import type { CatalogueEntry } from './catalogue/dataset-nodes.js';
import type { Profile } from './catalogue/profile.js';
import type { Documents } from './documents.js';
import { csv } from './formats.js';
import { distributionFiles } from './dumps/distributions.js';
import { createDumps, type Dump } from './dumps/dumps.js';
import { graphPieces } from './dumps/graph-pieces.js';
import type { JsonLdDocument, JsonObject } from './json-ld.js';
import { createToQuads } from './quads.js';
import { csvwMetadata } from './tables/csvw-metadata.js';
import { createTables } from './tables/tables.js';
import { countGraph } from './void/graph-counts.js';
import { voidDocument } from './void/void-document.js';

/** What is published of a dataset as a whole: its files, and the descriptions that lead to them. */
export interface DatasetDocuments {
  readonly dumps: readonly Dump[];
  /** A page of the catalogue, by its number from 1, in one profile or in all; undefined where there is no such page. */
  catalog(page: number, profile: Profile | undefined): (() => Promise<JsonLdDocument>) | undefined;
  /** The description of the dataset in VoID. */
  readonly voidDescription: () => Promise<JsonLdDocument>;
  /** What the columns of the tables mean (CSV on the Web). */
  readonly tableMetadata: () => JsonObject;
}

/** What they are made from. */
export interface DatasetSources {
  readonly snapshot: Snapshot;
  readonly shapes: NodeShapes;
  readonly documents: Documents;
  readonly iris: Iris;
}

/** Turns a snapshot into what is published of it as a whole. */
export function createDatasetDocuments({ snapshot, shapes, documents, iris }: DatasetSources): DatasetDocuments {
  const { context } = documents;
  const graph = graphPieces(() => documents.nodes(snapshot), createToQuads(context, iris), iris);
  const tables = createTables(shapes, iris);
  const dumps = createDumps({ snapshot, tables, graph, iris });
  const counts = lazily(() => countGraph(graph.statements()));
  const entry = async (): Promise<CatalogueEntry> => ({
    dataset: snapshot.dataset,
    files: await Promise.all(distributionFiles(dumps).map(async (file) => ({ ...file, digest: await file.digest() }))),
  });
  const catalogueOf = async (page: CollectionPage<() => Promise<CatalogueEntry>>, profile: Profile | undefined) =>
    catalogueDocument({ ...page, items: await Promise.all(page.items.map((item) => item())) }, profile, {
      iris,
      context,
      encode: documents.encode,
    });
  return {
    dumps,
    catalog: (number, profile) => {
      const page = pageOfCatalogue([entry], number, iris);
      return page && (() => catalogueOf(page, profile));
    },
    tableMetadata: () => {
      const all = entityNames.map((entity) => tables(snapshot, entity));
      const copies = dumps.filter(({ of, format }) => of === 'dataset' && format === csv);
      return csvwMetadata(snapshot, all, {
        iris,
        copies: copies.flatMap(({ url, entities = [] }) =>
          all.filter(({ entity }) => entities.includes(entity)).map((table) => ({ table, url })),
        ),
      });
    },
    voidDescription: async () => voidDocument({ snapshot, counts: await counts(), files: dumps, iris, context }),
  };
}
