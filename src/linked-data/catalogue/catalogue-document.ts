import type { Iris } from '../../model/iris.js';
import { collectionNode } from '../collection-node.js';
import type { CollectionPage } from '../collection-page.js';
import type { JsonLdDocument } from '../json-ld.js';
import type { NodeEncoder } from '../node.js';
import { catalogueNodes } from './catalogue-nodes.js';
import { datasetNodes, type CatalogueEntry } from './dataset-nodes.js';
import { mergedNodes } from './merged-nodes.js';
import { ownContext } from '../own-context.js';
import type { Profile } from './profile.js';
import { withinProfile } from './within-profile.js';

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
export function catalogueDocument(
  page: CollectionPage<CatalogueEntry>,
  profile: Profile | undefined,
  tools: CatalogueTools,
): JsonLdDocument {
  const { iris, encode, context } = tools;
  const all = mergedNodes([
    ...catalogueNodes(page.items, iris),
    // Only where there is more than this page.
    ...(page.items.length < page.totalCount ? [collectionNode(page, { iri: iris.catalog, members: idsOf(page) })] : []),
    ...page.items.flatMap((entry) => [encode(entry.dataset), ...datasetNodes(entry, iris)]),
  ]);
  const nodes = profile ? withinProfile(all, profile) : all;
  return { '@context': ownContext(nodes, context), '@graph': nodes };
}

const idsOf = ({ items }: CollectionPage<CatalogueEntry>): readonly string[] => items.map(({ dataset: { id } }) => id);
