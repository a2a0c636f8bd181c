import type { Quad } from '@rdfjs/types';
import { beforeAll, describe, expect, it } from 'vitest';
import { graphPieces, type GraphPieces } from '../../../src/linked-data/dumps/graph-pieces.js';
import { formats, jsonLd, type GraphFormat } from '../../../src/linked-data/formats.js';
import type { JsonObject } from '../../../src/linked-data/json-ld.js';
import { writeNQuads } from '../../../src/linked-data/n-quads.js';
import { loadSnapshot } from '../../../src/source/load.js';
import { now, publication } from '../../source/publication.js';
import { manyCities } from '../../support/many-cities.js';
import { isSameGraph, normalise, readRdf } from '../../support/rdf.js';
import { documents, graphOfNodes, joined, toQuads, withContext } from '../shipped-graph.js';

/** All nodes of so many cities that they come in several batches, and what they say in one document. */
let nodes: readonly JsonObject[];
let whole: readonly Quad[];
beforeAll(async () => {
  const { folder } = await manyCities();
  const { snapshot } = await loadSnapshot(folder.path, publication, now);
  await folder[Symbol.asyncDispose]();
  if (!snapshot) throw new Error('The data with many cities are broken.');
  nodes = [...documents.nodes(snapshot)];
  whole = await graphOfNodes(nodes);
});

const piecesOf = (some: readonly JsonObject[]): GraphPieces => graphPieces(() => some, toQuads, publication.iris);

const batchesOf = async (pieces: GraphPieces): Promise<readonly (readonly Quad[])[]> => {
  const batches = [];
  for await (const batch of pieces.statements()) batches.push(batch.map(normalise));
  return batches;
};

/** What the texts of a format say together, to a parser that did not write them. */
async function readTexts(pieces: GraphPieces, format: GraphFormat): Promise<readonly Quad[]> {
  const text = await joined(pieces.texts(format));
  return readRdf(format === jsonLd ? withContext(text) : text, format.mediaType);
}

describe('the statements of a graph in pieces', () => {
  it('come in several batches', async () => {
    expect((await batchesOf(piecesOf(nodes))).length).toBe(Math.ceil(nodes.length / 50));
  });

  it('come in more batches where a node names thousands of things', async () => {
    const sameAs = Array.from({ length: 30_000 }, (_, index) => `https://example.org/${index}`);
    const some = [{ '@id': 'https://example.org/hub', sameAs }, ...nodes.slice(0, 10)];
    expect((await batchesOf(piecesOf(some))).length).toBe(2);
  });

  it('are together those of the whole in one document', async () => {
    expect(isSameGraph((await batchesOf(piecesOf(nodes))).flat(), whole)).toBe(true);
  });

  it('stand in one batch each', async () => {
    const statements = (await batchesOf(piecesOf(nodes))).flatMap((batch) => writeNQuads(batch).trim().split('\n'));
    expect(statements.length).toBe(new Set(statements).size);
  });

  it.each([0, 1, 49, 50, 51, 100])('are those of all nodes where there are %i', async (count) => {
    const some = nodes.slice(0, count);
    expect(isSameGraph((await batchesOf(piecesOf(some))).flat(), await graphOfNodes(some))).toBe(true);
  });

  it('are the same when they are gone through again', async () => {
    const pieces = piecesOf(nodes);
    expect(await batchesOf(pieces)).toEqual(await batchesOf(pieces));
  });
});

describe.each(formats)('the texts of a graph in $name', (format) => {
  it('say together what the whole says in one document', async () => {
    expect(isSameGraph(await readTexts(piecesOf(nodes), format), whole)).toBe(true);
  });

  it('say nothing twice', async () => {
    expect((await readTexts(piecesOf(nodes), format)).length).toBe(whole.length);
  });

  it('are the same when they are gone through again', async () => {
    const pieces = piecesOf(nodes.slice(0, 120));
    expect(await joined(pieces.texts(format))).toBe(await joined(pieces.texts(format)));
  });

  it('are a document of nothing where there are no nodes', async () => {
    expect(await readTexts(piecesOf([]), format)).toEqual([]);
  });
});
