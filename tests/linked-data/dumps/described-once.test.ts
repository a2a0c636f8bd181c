import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDescribedOnce } from '../../../src/linked-data/dumps/described-once.js';
import type { JsonObject } from '../../../src/linked-data/json-ld.js';
import { isSameGraph } from '../../support/rdf.js';
import { randomNodes } from '../random-nodes.js';
import { graphOfNodes } from '../shipped-graph.js';

const page: JsonObject = { '@id': 'https://example.org/page', '@type': 'WebPage', name: 'A page' };
const named: JsonObject = { '@id': 'https://example.org/page' };

const city = (slug: string, citation: JsonObject | readonly JsonObject[]): JsonObject => ({
  '@id': `https://example.org/${slug}`,
  '@type': 'City',
  citation,
});

const shortened = (...nodes: readonly JsonObject[]): readonly JsonObject[] => nodes.map(createDescribedOnce());

describe('a thing that is described in place', () => {
  it('is described where it first stands, and only named after that', () => {
    expect(shortened(city('milano', page), city('osaka', page))).toEqual([city('milano', page), city('osaka', named)]);
  });

  it('is described once in a node that holds it twice', () => {
    expect(shortened(city('milano', [page, page]))).toEqual([city('milano', [page, named])]);
  });

  it('is described again where something else is said of it', () => {
    const other = { ...page, name: 'Another name' };
    expect(shortened(city('milano', page), city('osaka', other))).toEqual([city('milano', page), city('osaka', other)]);
  });

  it('is described each time where it has no IRI', () => {
    const nodes = ['milano', 'osaka'].map((slug) => city(slug, { '@type': 'WebPage', name: 'A page' }));
    expect(shortened(...nodes)).toEqual(nodes);
  });

  it('is described again in another reading', () => {
    const nodes = [city('milano', page)];
    expect([shortened(...nodes), shortened(...nodes)]).toEqual([nodes, nodes]);
  });

  it('is described by its own node too, which says something else of it', () => {
    const nodes = [city('milano', { ...page, '@id': 'https://example.org/osaka' }), city('osaka', page)];
    expect(shortened(...nodes)).toEqual(nodes);
  });
});

describe('nodes that describe in place', () => {
  it('say the same after they were shortened', async () => {
    await fc.assert(
      fc.asyncProperty(randomNodes, async (nodes) =>
        isSameGraph(await graphOfNodes(nodes), await graphOfNodes(shortened(...nodes))),
      ),
      { numRuns: 300 },
    );
  });
});
