import { Dataset } from '../model/dataset.js';
import { entityNames, type EntityName } from '../model/entity-name.js';
import type { Iris } from '../model/iris.js';
import type { NodeShapes } from '../model/node-shape.js';
import type { Node } from '../model/node.js';
import type { OwnTerm } from '../model/own-terms.js';
import type { Snapshot } from '../model/snapshot.js';
import { createContext } from './context.js';
import { datasetAddition } from './dataset-addition.js';
import type { JsonLdDocument, JsonObject } from './json-ld.js';
import type { CollectionPage } from './collection-page.js';
import { createExcerpts, type Excerpts } from './excerpts.js';
import { listNode } from './list-node.js';
import { createNodeEncoder, type NodeEncoder } from './node.js';
import { shapesGraph } from './shapes-graph.js';
import { termNode, vocabularyGraph } from './vocabulary-graph.js';

/** Every linked-data document of the gateway, as JSON-LD; the other formats are written from the same documents. */
export interface Documents {
  /** The context all other documents refer to. */
  readonly context: JsonLdDocument;
  /** The SHACL shapes every document conforms to. */
  readonly shapes: JsonLdDocument;
  /** The node of one thing, without a context. */
  readonly encode: NodeEncoder;
  /** What the dataset says of one thing: its own statements, the same as in `dataset`. */
  describe(node: Node): JsonLdDocument;
  /** A page of the list of all entities of a type, with all that is said of each. */
  list(entity: EntityName, page: CollectionPage<Node>): JsonLdDocument;
  /** The same, as short as a page may have it within. */
  readonly excerpts: Excerpts;
  /** The nodes of the whole graph of a snapshot, one after the other. */
  nodes(snapshot: Snapshot): Iterable<JsonObject>;
  term(name: OwnTerm): JsonLdDocument;
  readonly vocabulary: () => JsonLdDocument;
}

/** Turns the shapes into the maker of every document. */
export function createDocuments(shapes: NodeShapes, iris: Iris): Documents {
  const encodeFields = createNodeEncoder(shapes, iris);
  const encode: NodeEncoder = (thing) =>
    thing instanceof Dataset
      ? { ...encodeFields(thing), ...datasetAddition(thing, shapes, iris) }
      : encodeFields(thing);
  const inContext = { '@context': iris.context };
  return {
    context: createContext(shapes, iris),
    shapes: shapesGraph(shapes, iris),
    encode,
    describe: (node) => ({ ...inContext, ...encode(node) }),
    list: (entity, page) => ({ ...inContext, ...listNode(entity, page, { iris, members: page.items.map(encode) }) }),
    excerpts: createExcerpts(shapes, iris),
    *nodes(snapshot) {
      yield encode(snapshot.dataset);
      for (const name of entityNames) for (const entity of snapshot[name]) yield encode(entity);
    },
    term: (name) => ({ ...inContext, ...termNode(name, iris) }),
    vocabulary: () => ({ ...inContext, '@graph': vocabularyGraph(iris) }),
  };
}
