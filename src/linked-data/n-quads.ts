import type { Quad } from '@rdfjs/types';
import { Writer } from 'n3';
import type { GraphWriter } from './graph-writer.js';

/** Turns statements, of a graph without a name, into N-Quads (RDF 1.1), which then are N-Triples too: one a line. */
export const writeNQuads = (quads: readonly Quad[]): string =>
  new Writer({ format: 'N-Quads' }).quadsToString([...quads]);

/** Starts a document in N-Quads. */
export const createNQuadsWriter = (): GraphWriter => ({
  start: () => '',
  write: async ({ statements }) => writeNQuads(await statements()),
  end: () => '',
});
