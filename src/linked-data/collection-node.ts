import { hydra } from '../vocabulary/hydra.js';
import type { CollectionPage } from './collection-page.js';
import { compactIri } from './compact-iri.js';
import type { Json, JsonObject } from './json-ld.js';

/** What a collection is called, and what stands in it. */
export interface CollectionContent {
  readonly iri: string;
  readonly members: readonly Json[];
  /** The IRIs of the classes it has beside that of all collections. */
  readonly types?: readonly string[];
}

/** Turns a page into a collection with its members, and a view that leads on where there are more pages (Hydra Core Vocabulary). */
export function collectionNode(page: CollectionPage<unknown>, content: CollectionContent): JsonObject {
  const { iri, members, types = [] } = content;
  const isWhole = page.url === iri && page.next === undefined;
  return {
    '@id': iri,
    '@type': [hydra.Collection, ...types].map(compactIri),
    [compactIri(hydra.totalItems)]: page.totalCount,
    [compactIri(hydra.member)]: members,
    ...(isWhole ? {} : { [compactIri(hydra.view)]: viewNode(iri, page) }),
  };
}

const viewNode = (first: string, { url, previous, next }: CollectionPage<unknown>): JsonObject => ({
  '@id': url,
  '@type': compactIri(hydra.PartialCollectionView),
  [compactIri(hydra.first)]: first,
  ...(previous === undefined ? {} : { [compactIri(hydra.previous)]: previous }),
  ...(next === undefined ? {} : { [compactIri(hydra.next)]: next }),
});
