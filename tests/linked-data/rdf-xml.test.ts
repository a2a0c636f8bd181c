import { describe, expect, it } from 'vitest';
import { allPrefixes } from '../../src/linked-data/compact-iri.js';
import { writeWhole } from '../../src/linked-data/graph-writer.js';
import { createRdfXmlWriter } from '../../src/linked-data/rdf-xml.js';
import { publication } from '../source/publication.js';
import { isSameGraph, readRdf } from '../support/rdf.js';
import { graphOfNodes } from './shipped-graph.js';

const prefixes = allPrefixes(publication.iris);
const nodes = ['milano', 'osaka'].map((slug) => ({
  '@id': `https://example.org/${slug}`,
  geo: { '@type': 'GeoCoordinates', name: '<point> & "more"' },
}));

const writeRdfXml = writeWhole(createRdfXmlWriter);

describe('RDF/XML', () => {
  it('says in pieces what it says in one go', async () => {
    const quads = await graphOfNodes(nodes);
    const writer = createRdfXmlWriter({ context: '', prefixes });
    const half = Math.ceil(quads.length / 2);
    const halves = [quads.slice(0, half), quads.slice(half)];
    let text = writer.start();
    for (const half of halves) text += await writer.write({ nodes, statements: () => Promise.resolve(half) });
    const read = await readRdf(text + writer.end(), 'application/rdf+xml');
    expect(isSameGraph(read, await readRdf(await writeRdfXml({ quads, prefixes }), 'application/rdf+xml'))).toBe(true);
  });

  it('refuses a property that has no name in XML', async () => {
    const quads = await graphOfNodes([{ '@id': 'https://example.org/', 'https://example.org/terms/1': 'x' }]);
    await expect(writeRdfXml({ quads, prefixes })).rejects.toThrow('https://example.org/terms/1');
  });
});
