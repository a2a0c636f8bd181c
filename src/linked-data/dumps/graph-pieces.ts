import type { Quad } from '@rdfjs/types';
import type { Iris } from '../../model/iris.js';
import { lazily } from '../../model/lazily.js';
import { batches } from '../batches.js';
import { allPrefixes } from '../compact-iri.js';
import type { GraphFormat } from '../formats.js';
import type { GraphPiece } from '../graph-writer.js';
import { inTurns } from '../../model/in-turns.js';
import type { JsonObject } from '../json-ld.js';
import type { ToQuads } from '../quads.js';
import { createDescribedOnce } from './described-once.js';
import { createRelabelBlankNodes } from './relabel-blank-nodes.js';

/** How many nodes are written at a time: enough to be quick, few enough to take little memory and to block nobody. */
const batchSize = 50;

/** How many things a node names in the room of one more node: a sector may be that of thousands of agreements. */
const mostNamed = 500;

const weightOf = (node: JsonObject): number => {
  const named = Object.values(node).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
  return 1 + Math.floor(named / mostNamed);
};

/** A graph that can be gone through piece by piece, as often as one likes and always alike. */
export interface GraphPieces {
  /** The statements, a batch of nodes at a time; none stands in two batches but where one page is cited by two titles. */
  statements(): AsyncIterable<readonly Quad[]>;
  /** The texts that together are the document in one format. */
  texts(format: GraphFormat): AsyncIterable<string>;
  /** The texts that together are the documents in several formats: a piece at a time, one text for each format. */
  textsIn(formats: readonly GraphFormat[]): AsyncIterable<readonly string[]>;
}

/** Turns the nodes of a graph, given anew for each reading, into its pieces. */
export function graphPieces(nodes: () => Iterable<JsonObject>, toQuads: ToQuads, iris: Iris): GraphPieces {
  function* pieces(): Iterable<GraphPiece> {
    const [describedOnce, relabelBlankNodes] = [createDescribedOnce(), createRelabelBlankNodes()];
    for (const batch of batches(nodes(), { most: batchSize, weightOf })) {
      const graph = batch.map(describedOnce);
      const document = { '@context': iris.context, '@graph': graph };
      // Once for all formats, for the labels of blank nodes are counted on.
      yield { nodes: graph, statements: lazily(async () => relabelBlankNodes(await toQuads(document))) };
    }
  }
  async function* textsIn(formats: readonly GraphFormat[]): AsyncIterable<readonly string[]> {
    const writers = formats.map(({ writer }) => writer({ context: iris.context, prefixes: allPrefixes(iris) }));
    yield writers.map((writer) => writer.start());
    for await (const piece of inTurns(pieces())) {
      const texts = [];
      for await (const writer of inTurns(writers)) texts.push(await writer.write(piece));
      yield texts;
    }
    yield writers.map((writer) => writer.end());
  }
  return {
    async *statements() {
      for await (const { statements } of inTurns(pieces())) yield await statements();
    },
    async *texts(format) {
      for await (const [text = ''] of textsIn([format])) yield text;
    },
    textsIn,
  };
}
