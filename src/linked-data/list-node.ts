import type { EntityName } from '../model/entity-name.js';
import type { Iris } from '../model/iris.js';
import { collectionNode } from './collection-node.js';
import type { CollectionPage } from './collection-page.js';
import type { Json, JsonObject } from './json-ld.js';
import { listTypes } from './list-types.js';

/** What stands in a page of a list, and by what IRIs. */
export interface ListContent {
  readonly iris: Iris;
  readonly members: readonly Json[];
}

/** Turns a page of the list of all entities of a type into its node. */
export const listNode = (
  entity: EntityName,
  page: CollectionPage<unknown>,
  { iris, members }: ListContent,
): JsonObject => collectionNode(page, { iri: iris.list(entity), members, types: [listTypes[entity] ?? []].flat() });
