import type { Quad } from '@rdfjs/types';
import type { Graph } from './graph.js';
import type { JsonObject } from './json-ld.js';

/** What stands at the head of a document. */
export interface DocumentHead {
  /** The address of the JSON-LD context. */
  readonly context: string;
  readonly prefixes: Readonly<Record<string, string>>;
}

/** A piece of a graph: nodes, and the statements in them, asked for only where they are needed. */
export interface GraphPiece {
  readonly nodes: readonly JsonObject[];
  readonly statements: () => Promise<readonly Quad[]>;
}

/** Writes a graph that comes in pieces: what stands before them, each of them, and what stands behind them. */
export interface GraphWriter {
  start(): string;
  write(piece: GraphPiece): Promise<string>;
  end(): string;
}

/** Turns the maker of writers into what writes a graph that is there as a whole. */
export const writeWhole =
  (createWriter: (head: DocumentHead) => GraphWriter) =>
  async ({ quads, prefixes }: Graph): Promise<string> => {
    const writer = createWriter({ context: '', prefixes });
    const start = writer.start();
    const text = await writer.write({ nodes: [], statements: () => Promise.resolve(quads) });
    return start + text + writer.end();
  };
