import type { DataFactory as Factory, Quad } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { describe, expect, it } from 'vitest';
import { graphPieces } from '../../../src/linked-data/dumps/graph-pieces.js';
import { formats } from '../../../src/linked-data/formats.js';
import { countGraph } from '../../../src/linked-data/void/graph-counts.js';
import { otherDatasets } from '../../../src/vocabulary/other-datasets.js';
import { publication, shippedSnapshot } from '../../source/publication.js';
import { readRdf } from '../../support/rdf.js';
import { documents, joined, toQuads } from '../shipped-graph.js';

const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const wikidata = 'http://www.wikidata.org/entity/';

const snapshot = await shippedSnapshot();
const graph = graphPieces(() => documents.nodes(snapshot), toQuads, publication.iris);
const counts = await countGraph(graph.statements());

/** The dump in N-Triples, to a parser that did not write it. */
const nTriples = formats.find(({ extension }) => extension === 'nt');
const dump = nTriples ? await readRdf(await joined(graph.texts(nTriples)), nTriples.mediaType) : [];

const tallied = (values: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]));

const leadsTo = (target: string): readonly Quad[] =>
  dump.filter(
    ({ predicate, object }) =>
      object.termType === 'NamedNode' && predicate.value !== type && object.value.startsWith(target),
  );

const statements = async function* (...batches: readonly (readonly Quad[])[]): AsyncIterable<readonly Quad[]> {
  yield* batches;
  await Promise.resolve();
};

const factory: Factory = DataFactory;

describe('the counts of the graph of a dataset', () => {
  it('are as many statements as its dump has lines', () => {
    expect(counts.triples).toBe(dump.length);
  });

  it('are as many subjects as its dump has', () => {
    expect(counts.subjects).toBe(new Set(dump.map(({ subject }) => `${subject.termType} ${subject.value}`)).size);
  });

  it('are as many objects as its dump has', () => {
    const objects = dump.map(({ object }) =>
      JSON.stringify(
        object.termType === 'Literal'
          ? [object.value, object.language, object.datatype.value]
          : [object.termType, object.value],
      ),
    );
    expect(counts.objects).toBe(new Set(objects).size);
  });

  it('are as many things of each class as its dump has', () => {
    const classes = dump.filter(({ predicate }) => predicate.value === type).map(({ object }) => object.value);
    expect(counts.classes).toEqual(tallied(classes));
  });

  it('are as many statements with each property as its dump has', () => {
    expect(counts.properties).toEqual(tallied(dump.map(({ predicate }) => predicate.value)));
  });

  it('are as many links by each property to each other dataset as its dump has', () => {
    const links = otherDatasets.flatMap((target) =>
      [...tallied(leadsTo(target.uriSpace).map(({ predicate }) => predicate.value))].map(([property, count]) => ({
        property,
        target,
        count,
      })),
    );
    expect(new Set(counts.links)).toEqual(new Set(links));
    expect(links.length).toBeGreaterThan(2);
  });
});

describe('counting a graph', () => {
  const city = factory.namedNode('https://example.org/milano');
  const name = factory.namedNode('https://schema.org/name');

  it('tells apart texts that only differ in their language', async () => {
    const batch = ['it', 'es'].map((language) => factory.quad(city, name, factory.literal('Milano', language)));
    expect((await countGraph(statements(batch))).objects).toBe(2);
  });

  it('tells apart values that only differ in their datatype', async () => {
    const batch = ['gYear', 'integer'].map((local) =>
      factory.quad(city, name, factory.literal('1961', factory.namedNode(`http://www.w3.org/2001/XMLSchema#${local}`))),
    );
    expect((await countGraph(statements(batch))).objects).toBe(2);
  });

  it('counts once what stands in two batches', async () => {
    const batch = [factory.quad(city, name, factory.literal('Milano', 'it'))];
    const { subjects, objects } = await countGraph(statements(batch, batch));
    expect([subjects, objects]).toEqual([1, 1]);
  });

  it('takes no class and no text for a link', async () => {
    const batch = [
      factory.quad(city, factory.namedNode(type), factory.namedNode(`${wikidata}Q515`)),
      factory.quad(city, name, factory.literal(`${wikidata}Q490`)),
    ];
    expect((await countGraph(statements(batch))).links).toEqual([]);
  });

  it('finds nothing in nothing', async () => {
    expect(await countGraph(statements())).toEqual({
      triples: 0,
      subjects: 0,
      objects: 0,
      classes: new Map(),
      properties: new Map(),
      links: [],
    });
  });
});
