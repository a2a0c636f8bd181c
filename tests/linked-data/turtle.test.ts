import { describe, expect, it } from 'vitest';
import { allPrefixes } from '../../src/linked-data/compact-iri.js';
import type { JsonObject } from '../../src/linked-data/json-ld.js';
import { list } from '../../src/linked-data/json-ld-value.js';
import { writeWhole } from '../../src/linked-data/graph-writer.js';
import { createTurtleWriter } from '../../src/linked-data/turtle.js';
import { publication } from '../source/publication.js';
import { graphOfNodes } from './shipped-graph.js';

const prefixes = allPrefixes(publication.iris);
const node: JsonObject = {
  '@id': 'https://example.org/colours',
  'skos:note': list(['red', 'blue']),
  geo: { '@type': 'GeoCoordinates', name: 'a point' },
};

const whole = async (...nodes: readonly JsonObject[]): Promise<string> =>
  writeWhole(createTurtleWriter)({ quads: await graphOfNodes(nodes), prefixes });

describe('Turtle as a person would write it', () => {
  it('has a list in parentheses', async () => {
    expect(await whole(node)).toContain('("red" "blue")');
  });

  it('has what has no IRI in place, without a label', async () => {
    expect(await whole(node)).not.toContain('_:');
  });

  it('has the prefixes at its head, and no full IRI where there is one', async () => {
    const [head, body] = (await whole(node)).split('\n\n');
    expect([head?.includes('@prefix schema: <https://schema.org/>'), body?.includes('<https://schema.org/')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('Turtle in pieces', () => {
  it('has its prefixes once', async () => {
    const writer = createTurtleWriter({ context: '', prefixes });
    const piece = { nodes: [node], statements: () => graphOfNodes([node]) };
    const text = writer.start() + (await writer.write(piece)) + (await writer.write(piece)) + writer.end();
    expect(text.split('@prefix skos:')).toHaveLength(2);
  });
});
