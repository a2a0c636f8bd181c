import type { Iris } from '../../model/iris.js';
import { compactIri } from '../compact-iri.js';
import { hydra } from '../../vocabulary/hydra.js';
import type { JsonLdDocument, JsonObject } from '../json-ld.js';
import type { NodeEncoder } from '../node.js';
import { viewNode, type PageAddresses } from '../view-node.js';
import { catalogNodes } from './catalog-node.js';
import { datasetNodes, type CatalogueEntry } from './dataset-nodes.js';
import { mergedNodes } from './merged-nodes.js';
import { ownContext } from '../own-context.js';
import type { Profile } from './profile.js';
import { withinProfile } from './within-profile.js';

/** A page of the catalogue: its datasets, how many there are in all, and the addresses of the pages around it. */
export interface CataloguePage extends PageAddresses {
  readonly entries: readonly CatalogueEntry[];
  readonly totalCount: number;
}

/** What a catalogue is written with. */
export interface CatalogueTools {
  readonly iris: Iris;
  readonly context: JsonLdDocument;
  /** Gives what the dataset's own fields say, by their own terms. */
  readonly encode: NodeEncoder;
}

/**
 * Turns a page of datasets into the catalogue that lists them: one graph that is DCAT-AP 3.0.1, DCAT-AP_IT and schema.org at
 * once, or the part of it that belongs to one profile. Each page is a catalogue complete in itself.
 */
export function catalogDocument(
  page: CataloguePage,
  profile: Profile | undefined,
  tools: CatalogueTools,
): JsonLdDocument {
  const { iris, encode, context } = tools;
  const all = mergedNodes([
    ...catalogNodes(page.entries, iris),
    ...pagingNodes(page, iris),
    ...page.entries.flatMap((entry) => [encode(entry.dataset), ...datasetNodes(entry, iris)]),
  ]);
  const nodes = profile ? withinProfile(all, profile) : all;
  return { '@context': ownContext(nodes, context), '@graph': nodes };
}

/** What leads on where there are more pages (Hydra Core Vocabulary). */
function pagingNodes(page: CataloguePage, { catalog }: Iris): readonly JsonObject[] {
  if (page.next === undefined && page.previous === undefined) return [];
  return [
    {
      '@id': catalog,
      '@type': compactIri(hydra.Collection),
      [compactIri(hydra.totalItems)]: page.totalCount,
      [compactIri(hydra.member)]: page.entries.map(({ dataset }) => dataset.id),
      [compactIri(hydra.view)]: viewNode(catalog, page),
    },
  ];
}
