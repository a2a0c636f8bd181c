import type { Quad } from '@rdfjs/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPrefixes } from '../../src/linked-data/compact-iri.js';
import { createRelabelBlankNodes } from '../../src/linked-data/dumps/relabel-blank-nodes.js';
import { formats, jsonLd, type GraphFormat } from '../../src/linked-data/formats.js';
import type { JsonObject } from '../../src/linked-data/json-ld.js';
import { list } from '../../src/linked-data/json-ld-value.js';
import { publication } from '../source/publication.js';
import { isSameGraph, readRdf } from '../support/rdf.js';
import { randomNodes } from './random-nodes.js';
import { graphOfNodes, withContext } from './shipped-graph.js';

const { iris } = publication;
const head = { context: iris.context, prefixes: allPrefixes(iris) };

/** Writes pieces one after the other. */
async function write(pieces: readonly (readonly JsonObject[])[], format: GraphFormat): Promise<string> {
  const [writer, unlike] = [format.writer(head), createRelabelBlankNodes()];
  let text = writer.start();
  for (const nodes of pieces) {
    text += await writer.write({ nodes, statements: async () => unlike(await graphOfNodes(nodes)) });
  }
  return text + writer.end();
}

const read = (text: string, format: GraphFormat): Promise<readonly Quad[]> =>
  readRdf(format === jsonLd ? withContext(text) : text, format.mediaType);

/** Each node as a piece of its own. */
const apart = (nodes: readonly JsonObject[]): readonly (readonly JsonObject[])[] => nodes.map((node) => [node]);

const colours: JsonObject = {
  '@id': 'https://example.org/colours',
  'skos:note': list(['red', list(['light', 'dark']), { '@type': 'skos:Concept', name: 'blue' }]),
  'dcterms:relation': list([]),
};

describe.each(formats)('a writer of $name', (format) => {
  it.each([
    ['no piece', []],
    ['one piece', [[]]],
    ['many pieces', [[], []]],
  ])('writes a document of nothing in %s', async (_case, pieces) => {
    expect(await read(await write(pieces, format), format)).toEqual([]);
  });

  it('writes the same graph in one piece and in many', async () => {
    await fc.assert(
      fc.asyncProperty(randomNodes, async (nodes) => {
        const [one, many] = [await write([nodes], format), await write(apart(nodes), format)];
        return isSameGraph(await read(one, format), await read(many, format));
      }),
      { numRuns: 30 },
    );
  });

  it('writes all that its pieces say', async () => {
    await fc.assert(
      fc.asyncProperty(randomNodes, async (nodes) =>
        isSameGraph(await read(await write([nodes], format), format), await graphOfNodes(nodes)),
      ),
      { numRuns: 30 },
    );
  });

  it('writes what stands behind a piece of nothing', async () => {
    const pieces = [[], [colours], []];
    expect(isSameGraph(await read(await write(pieces, format), format), await graphOfNodes([colours]))).toBe(true);
  });

  it('writes each piece when it comes', async () => {
    const writer = format.writer(head);
    const piece = { nodes: [colours], statements: () => graphOfNodes([colours]) };
    expect(await writer.write(piece)).toContain('light');
  });
});
