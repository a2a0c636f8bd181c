import { Writer } from 'n3';
import type { Graph } from './graph.js';

/** Turns a graph, without a name, into N-Quads (RDF 1.1), which then is N-Triples too: one statement a line. */
export function writeNQuads({ quads }: Graph): string {
  return new Writer({ format: 'N-Quads' }).quadsToString([...quads]);
}
