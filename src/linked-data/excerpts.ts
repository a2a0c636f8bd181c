import type { EntityName } from '../model/entity-name.js';
import type { Iris } from '../model/iris.js';
import type { NodeShapes } from '../model/node-shape.js';
import type { Node } from '../model/node.js';
import type { CollectionPage } from './collection-page.js';
import type { JsonLdDocument } from './json-ld.js';
import { listNode } from './list-node.js';
import { createNodeEncoder } from './node.js';

/**
 * Documents as they stand within pages, where they must be short. All they say, the whole documents say; what would be too
 * long is left out as a whole, so that no part is taken for the whole.
 */
export interface Excerpts {
  /** What the dataset says of one thing, but for derived lists that are too long. */
  describe(node: Node): JsonLdDocument;
  /** A page of a list with what is said of each member, where there are few, or else their IRIs: each has a page of its own. */
  list(entity: EntityName, page: CollectionPage<Node>): JsonLdDocument;
}

/** How long a derived list of one thing may be: as long as what its page shows of it. */
const longestOfThing = 100;

/** How many members are described, and how long their derived lists may be. */
const mostDescribed = 25;

/** Turns the shapes into the maker of all excerpts. */
export function createExcerpts(shapes: NodeShapes, iris: Iris): Excerpts {
  const encodeThing = createNodeEncoder(shapes, iris, { longestDerived: longestOfThing });
  const encodeMember = createNodeEncoder(shapes, iris, { longestDerived: mostDescribed });
  const inContext = { '@context': iris.context };
  return {
    describe: (node) => ({ ...inContext, ...encodeThing(node) }),
    list: (entity, page) => {
      const { items } = page;
      const members = items.length > mostDescribed ? items.map(({ id }) => ({ '@id': id })) : items.map(encodeMember);
      return { ...inContext, ...listNode(entity, page, { iris, members }) };
    },
  };
}
