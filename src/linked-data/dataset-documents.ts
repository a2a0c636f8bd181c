import { entityNames } from '../model/entity-name.js';
import type { Iris } from '../model/iris.js';
import { lazily } from '../model/lazily.js';
import type { NodeShapes } from '../model/node-shape.js';
import type { Snapshot } from '../model/snapshot.js';
import { createCatalogue, type Catalogue } from './catalogue/create-catalogue.js';
import type { CatalogueEntry } from './catalogue/dataset-nodes.js';
import type { Documents } from './documents.js';
import { csv } from './formats.js';
import { distributionFiles } from './dumps/distributions.js';
import { createDumps, type Dump } from './dumps/dumps.js';
import { graphPieces } from './dumps/graph-pieces.js';
import type { JsonLdDocument, JsonObject } from './json-ld.js';
import { createToQuads } from './quads.js';
import { csvwMetadata, type TablePlaces } from './tables/csvw-metadata.js';
import { createTables, type Table } from './tables/tables.js';
import { countGraph } from './void/graph-counts.js';
import { voidDocument } from './void/void-document.js';

/** What is published of a dataset as a whole: its files, and the descriptions that lead to them. */
export interface DatasetDocuments {
  readonly dumps: readonly Dump[];
  readonly catalog: Catalogue;
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
  return {
    dumps,
    catalog: createCatalogue([entry], { iris, context, encode: documents.encode }),
    tableMetadata: () => {
      const all = entityNames.map((entity) => tables(snapshot, entity));
      return csvwMetadata(snapshot, all, { iris, copies: copiesOf(all, dumps) });
    },
    voidDescription: async () => voidDocument({ snapshot, counts: await counts(), files: dumps, iris, context }),
  };
}

/** The tables that stand at the dataset's own address, too. */
const copiesOf = (tables: readonly Table[], dumps: readonly Dump[]): TablePlaces['copies'] =>
  dumps
    .filter(({ of, format }) => of === 'dataset' && format === csv)
    .flatMap(({ url, entities = [] }) =>
      tables.filter(({ entity }) => entities.includes(entity)).map((table) => ({ table, url })),
    );
