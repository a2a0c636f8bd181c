import type { Quad } from '@rdfjs/types';
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

/** Writes a graph that comes in pieces; all texts together, to the one of `end`, are one document. */
export interface GraphWriter {
  write(piece: GraphPiece): Promise<string>;
  end(): string;
}
