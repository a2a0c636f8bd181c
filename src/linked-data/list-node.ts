import type { EntityName } from '../model/iris.js';
import type { Node } from '../model/node.js';
import { hydra } from '../vocabulary/hydra.js';
import { schema } from '../vocabulary/schema.js';
import { compactIri } from './compact-iri.js';
import type { JsonObject } from './json-ld.js';
import type { NodeEncoder } from './node.js';
import { viewNode, type PageAddresses } from './view-node.js';

/** A page of a list: its entities, how many there are in all, and the addresses of the pages around it. */
export interface ListPage extends PageAddresses {
  readonly items: readonly Node[];
  readonly totalCount: number;
}

/** A list is a class of its own where schema.org has one for it. */
export const listTypes: Partial<Readonly<Record<EntityName, string>>> = { Sector: schema.DefinedTermSet };

/** Turns a page of a list into a hydra:Collection with its members in full, and a view where there are more pages. */
export function listNode(iri: string, entity: EntityName, page: ListPage, encode: NodeEncoder): JsonObject {
  const listType = listTypes[entity];
  const isWhole = page.url === iri && page.next === undefined;
  return {
    '@id': iri,
    '@type': [hydra.Collection, ...(listType ? [listType] : [])].map(compactIri),
    [compactIri(hydra.totalItems)]: page.totalCount,
    [compactIri(hydra.member)]: page.items.map(encode),
    ...(isWhole ? {} : { [compactIri(hydra.view)]: viewNode(iri, page) }),
  };
}
