import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/linked-data/json-ld.js';
import { ownContext } from '../../src/linked-data/own-context.js';
import { createToQuads } from '../../src/linked-data/quads.js';
import { publication, shippedSnapshot } from '../source/publication.js';
import { isSameGraph, normalise } from '../support/rdf.js';
import { documents, graphOfNodes } from './shipped-graph.js';

const { dataset, City, Agreement, Sector, Country } = await shippedSnapshot();
const knowsNoContext = createToQuads({ '@context': {} }, publication.iris);

const contextOf = (...nodes: readonly JsonObject[]): JsonObject => ownContext(nodes, documents.context);

describe('a context of its own', () => {
  it.each([dataset, City, Agreement, Sector, Country].flat())(
    'gives $id the meaning it has in the shared one',
    async (thing) => {
      const node = documents.encode(thing);
      const quads = await knowsNoContext({ '@context': contextOf(node), '@graph': [node] });
      expect(isSameGraph(quads.map(normalise), await graphOfNodes([node]))).toBe(true);
    },
  );

  it('has the prefixes of keys, of classes and of datatypes, however deep', () => {
    const held = { '@type': ['foaf:Document'], 'dcterms:issued': { '@type': 'xsd:date', '@value': '2026-11-22' } };
    const context = contextOf({ '@id': 'https://example.org/', 'skos:note': [{ 'owl:sameAs': held }] });
    expect(Object.keys(context).sort()).toEqual(['@vocab', 'dcterms', 'foaf', 'owl', 'skos', 'xsd']);
  });

  it('has no prefix for what only stands in a text', () => {
    expect(contextOf({ '@id': 'https://example.org/', name: 'skos:note' })).not.toHaveProperty('skos');
  });

  it('has of the shared context no key that does not stand in the document', () => {
    expect(Object.keys(contextOf({ '@id': 'https://example.org/', sameAs: [] }))).toEqual(['@vocab', 'sameAs']);
  });
});
