import type { Quad } from '@rdfjs/types';
import type { Iris } from '../../model/iris.js';
import { allPrefixes } from '../compact-iri.js';
import type { GraphFormat } from '../formats.js';
import type { GraphPiece } from '../graph-writer.js';
import type { JsonObject } from '../json-ld.js';
import type { ToQuads } from '../quads.js';
import { batches } from '../batches.js';
import { createDescribedOnce } from './described-once.js';
import { createRelabelBlankNodes } from './relabel-blank-nodes.js';

/** How many nodes are written at a time: enough to be quick, few enough to take little memory. */
const batchSize = 50;

/** A graph that can be gone through piece by piece, as often as one likes and always alike. */
export interface GraphPieces {
  /** The statements, a batch of nodes at a time; none stands in two batches but where one page is cited by two titles. */
  statements(): AsyncIterable<readonly Quad[]>;
  /** The texts that together are the document in one format. */
  texts(format: GraphFormat): AsyncIterable<string>;
}

/** Turns the nodes of a graph, given anew for each reading, into its pieces. */
export function graphPieces(nodes: () => Iterable<JsonObject>, toQuads: ToQuads, iris: Iris): GraphPieces {
  function* pieces(): Iterable<GraphPiece> {
    const [describedOnce, relabelBlankNodes] = [createDescribedOnce(), createRelabelBlankNodes()];
    for (const batch of batches(nodes(), batchSize)) {
      const graph = batch.map(describedOnce);
      const document = { '@context': iris.context, '@graph': graph };
      yield { nodes: graph, statements: async () => relabelBlankNodes(await toQuads(document)) };
    }
  }
  return {
    async *statements() {
      for (const { statements } of pieces()) yield await statements();
    },
    async *texts(format) {
      const writer = format.writer({ context: iris.context, prefixes: allPrefixes(iris) });
      yield writer.start();
      for (const piece of pieces()) yield await writer.write(piece);
      yield writer.end();
    },
  };
}
