import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedNodes } from '../../../src/linked-data/catalogue/merged-nodes.js';
import type { JsonObject } from '../../../src/linked-data/json-ld.js';
import { writeNQuads } from '../../../src/linked-data/n-quads.js';
import { isSameGraph } from '../../support/rdf.js';
import { randomNodes } from '../random-nodes.js';
import { graphOfNodes } from '../shipped-graph.js';

const id = 'https://example.org/dataset';

describe('merged nodes', () => {
  it('say the same as before', async () => {
    await fc.assert(
      fc.asyncProperty(randomNodes, async (nodes) =>
        isSameGraph(await graphOfNodes(nodes), await graphOfNodes(mergedNodes(nodes))),
      ),
    );
  });

  it('are one for each thing', () => {
    fc.assert(
      fc.property(randomNodes, (nodes) => {
        const ids = mergedNodes(nodes).map((node) => node['@id']);
        return new Set(ids).size === ids.length;
      }),
    );
  });

  it('stand side by side', () => {
    const publisher = { '@id': `${id}#publisher`, name: 'Comune di Milano' };
    expect(mergedNodes([{ '@id': id, publisher }])).toEqual([
      publisher,
      { '@id': id, publisher: { '@id': `${id}#publisher` } },
    ]);
  });

  it('keep within them what has no IRI', () => {
    const nodes: readonly JsonObject[] = [{ '@id': id, 'dcterms:temporal': { 'dcat:startDate': '1961-07-28' } }];
    expect(mergedNodes(nodes)).toEqual(nodes);
  });

  it('have the values of all, each once', () => {
    const nodes = [
      { '@id': id, keywords: ['towns', 'twins'] },
      { '@id': id, keywords: ['twins', 'cities'] },
    ];
    expect(mergedNodes(nodes)).toEqual([{ '@id': id, keywords: ['towns', 'twins', 'cities'] }]);
  });

  it('are none for what is only named', () => {
    expect(mergedNodes([{ '@id': id }])).toEqual([]);
  });

  it('are merged once and for all', async () => {
    await fc.assert(
      fc.asyncProperty(randomNodes, async (nodes) => {
        const once = mergedNodes(nodes);
        expect(writeNQuads(await graphOfNodes(mergedNodes(once)))).toBe(writeNQuads(await graphOfNodes(once)));
      }),
    );
  });
});
