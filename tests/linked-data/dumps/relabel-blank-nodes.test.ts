import type { Quad } from '@rdfjs/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRelabelBlankNodes } from '../../../src/linked-data/dumps/relabel-blank-nodes.js';
import { isSameGraph } from '../../support/rdf.js';
import { randomNodes } from '../random-nodes.js';
import { graphOfNodes } from '../shipped-graph.js';

const point = {
  '@id': 'https://example.org/milano',
  geo: { '@type': 'GeoCoordinates', 'skos:note': { '@type': 'PropertyValue', name: 'exact' } },
};

const labelsOf = (quads: readonly Quad[]): ReadonlySet<string> =>
  new Set(quads.flatMap(({ subject, object }) => [subject, object]).flatMap(labelOf));

const labelOf = ({ termType, value }: Quad['object']): readonly string[] => (termType === 'BlankNode' ? [value] : []);

describe('the blank nodes of the pieces of a graph', () => {
  it('are not those of the piece before, whose labels they bear', async () => {
    const [unlike, piece] = [createRelabelBlankNodes(), await graphOfNodes([point])];
    const [first, second] = [unlike(piece), unlike(piece)].map(labelsOf);
    expect([...(first ?? [])].filter((label) => second?.has(label))).toEqual([]);
  });

  it('are as many as before', async () => {
    const piece = await graphOfNodes([point]);
    expect(labelsOf(createRelabelBlankNodes()(piece)).size).toBe(labelsOf(piece).size);
  });

  it('have the same labels in each reading', async () => {
    const piece = await graphOfNodes([point]);
    expect(createRelabelBlankNodes()(piece)).toEqual(createRelabelBlankNodes()(piece));
  });

  it('leave each piece what it says', async () => {
    await fc.assert(
      fc.asyncProperty(randomNodes, randomNodes, async (...pieces) => {
        const unlike = createRelabelBlankNodes();
        const graphs = await Promise.all(pieces.map(graphOfNodes));
        return graphs.every((graph) => isSameGraph(graph, unlike(graph)));
      }),
    );
  });
});
