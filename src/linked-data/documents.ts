import type { EntityName, Iris } from '../model/iris.js';
import type { NodeShapes } from '../model/node-shape.js';
import type { Node } from '../model/node.js';
import type { OwnTerm } from '../model/own-terms.js';
import type { Snapshot } from '../model/snapshot.js';
import { createContext } from './context.js';
import type { JsonLdDocument } from './json-ld.js';
import { listNode, type ListPage } from './list-node.js';
import { createNodeEncoder } from './node.js';
import { shapesGraph } from './shapes-graph.js';
import { termNode, vocabularyGraph } from './vocabulary-graph.js';

/** Every linked-data document of the gateway, as JSON-LD; the other formats are written from the same documents. */
export interface Documents {
  /** The context all other documents refer to. */
  readonly context: JsonLdDocument;
  /** The SHACL shapes every document conforms to. */
  readonly shapes: JsonLdDocument;
  /** What the dataset says of one thing: its own statements, the same as in `dataset`. */
  describe(node: Node): JsonLdDocument;
  /** A page of the list of all entities of a type, with all that is said of each. */
  list(entity: EntityName, page: ListPage): JsonLdDocument;
  /** The whole graph of a snapshot. */
  dataset(snapshot: Snapshot): JsonLdDocument;
  term(name: OwnTerm): JsonLdDocument;
  readonly vocabulary: () => JsonLdDocument;
}

/** Turns the shapes into the maker of every document. */
export function createDocuments(shapes: NodeShapes, iris: Iris): Documents {
  const encode = createNodeEncoder(shapes, iris);
  const inContext = { '@context': iris.context };
  return {
    context: createContext(shapes, iris),
    shapes: shapesGraph(shapes, iris),
    describe: (node) => ({ ...inContext, ...encode(node) }),
    list: (entity, page) => ({ ...inContext, ...listNode(iris.list(entity), entity, page, encode) }),
    dataset: ({ dataset, City, Agreement, Sector, Country }) => ({
      ...inContext,
      '@graph': [dataset, ...City, ...Agreement, ...Sector, ...Country].map(encode),
    }),
    term: (name) => ({ ...inContext, ...termNode(name, iris) }),
    vocabulary: () => ({ ...inContext, '@graph': vocabularyGraph(iris) }),
  };
}
