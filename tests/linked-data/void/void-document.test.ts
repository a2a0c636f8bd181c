import { DataFactory, Store } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { dumpFiles } from '../../../src/linked-data/dumps/dump-file.js';
import { formats } from '../../../src/linked-data/formats.js';
import type { GraphCounts } from '../../../src/linked-data/void/graph-counts.js';
import { voidDocument } from '../../../src/linked-data/void/void-document.js';
import { schema } from '../../../src/vocabulary/schema.js';
import { publication, shippedSnapshot } from '../../source/publication.js';
import { publicUrl } from '../../support/gateway.js';
import { iri } from '../../support/iri.js';
import { documents, toQuads } from '../shipped-graph.js';

const { iris } = publication;
const snapshot = await shippedSnapshot();
const voidIri = (name: string): string => `http://rdfs.org/ns/void#${name}`;
const wikidata = { name: 'wikidata', title: 'Wikidata', uriSpace: 'http://www.wikidata.org/entity/' };
const euroVoc = { name: 'eurovoc', title: 'EuroVoc', uriSpace: 'http://eurovoc.europa.eu/' };

const counts: GraphCounts = {
  triples: 100,
  subjects: 20,
  objects: 30,
  classes: new Map([
    [schema.City, 16],
    [`${publicUrl}/def/TwinningAgreement`, 15],
  ]),
  properties: new Map([
    [schema.sameAs, 42],
    [iri('dct:subject'), 5],
    [iri('skos:exactMatch'), 3],
  ]),
  links: [
    { property: schema.sameAs, target: wikidata, count: 16 },
    { property: iri('dct:subject'), target: euroVoc, count: 5 },
  ],
};

let graph: Store;
beforeAll(async () => {
  const files = dumpFiles(iris);
  const document = voidDocument({ snapshot, counts, files, iris, context: documents.context });
  graph = new Store([...(await toQuads(document))]);
});

const valuesOf = (subject: string, property: string): readonly string[] =>
  graph.getObjects(subject, property, null).map(({ value }) => value);

/** The values that the parts of the dataset have for two properties. */
const partsOf = (partition: string, key: string, count: string): readonly (readonly string[])[] =>
  graph
    .getObjects(iris.dataset, voidIri(partition), null)
    .map((part) =>
      [key, count].flatMap((name) => graph.getObjects(part, voidIri(name), null)).map(({ value }) => value),
    );

describe('the description of the dataset in VoID', () => {
  it('is a description of the dataset', () => {
    expect(valuesOf(iris.wellKnown('void'), iri('foaf:primaryTopic'))).toEqual([iris.dataset]);
  });

  it.each([
    ['triples', '100'],
    ['distinctSubjects', '20'],
    ['distinctObjects', '30'],
    ['classes', '2'],
    ['properties', '3'],
    ['entities', String(16 + 15 + 12 + 16)],
    ['uriSpace', `${publicUrl}/`],
  ])('has as its %s %s', (property, value) => {
    expect(valuesOf(iris.dataset, voidIri(property))).toEqual([value]);
  });

  it('has numbers for its counts', () => {
    const integer = DataFactory.namedNode(iri('xsd:integer'));
    const literals = graph.getObjects(iris.dataset, voidIri('triples'), null);
    expect(literals).toEqual([DataFactory.literal('100', integer)]);
  });

  it('names the vocabularies of its terms, ours by its own IRI', () => {
    const vocabularies = valuesOf(iris.dataset, voidIri('vocabulary'));
    const bases = ['dct:', 'schema:', 'skos:'].map(iri);
    expect(vocabularies.toSorted()).toEqual([...bases, iris.vocabulary].sort());
  });

  it('names the files that hold the whole graph', () => {
    const dumps = formats.map(({ extension }) => `${iris.dataset}.${extension}`);
    expect(valuesOf(iris.dataset, voidIri('dataDump')).toSorted()).toEqual(dumps.sort());
  });

  it('shows a thing of each type', () => {
    const { City, Agreement, Sector, Country } = snapshot;
    const examples = [City, Agreement, Sector, Country].map(([first]) => first?.id);
    expect(valuesOf(iris.dataset, voidIri('exampleResource'))).toEqual(examples);
  });

  it('counts the things of each class', () => {
    const parts = [...counts.classes].map(([name, count]) => [name, String(count)]);
    expect(partsOf('classPartition', 'class', 'entities')).toEqual(parts);
  });

  it('counts the statements with each property', () => {
    const parts = [...counts.properties].map(([name, count]) => [name, String(count)]);
    expect(partsOf('propertyPartition', 'property', 'triples')).toEqual(parts);
  });
});

describe('its links', () => {
  it('are a subset of the dataset each', () => {
    const links = graph.getSubjects(iri('rdf:type'), voidIri('Linkset'), null).map(({ value }) => value);
    expect(valuesOf(iris.dataset, voidIri('subset'))).toEqual(links);
    expect(links).toHaveLength(2);
  });

  it('are counted by property and by the dataset they lead to', () => {
    const links = valuesOf(iris.dataset, voidIri('subset')).map((link) => ({
      property: valuesOf(link, voidIri('linkPredicate'))[0],
      target: valuesOf(link, voidIri('objectsTarget')).flatMap((target) => valuesOf(target, voidIri('uriSpace')))[0],
      count: Number(valuesOf(link, voidIri('triples'))[0]),
    }));
    expect(links).toEqual(counts.links.map((link) => ({ ...link, target: link.target.uriSpace })));
  });

  it('have IRIs that stay what they are when others come', () => {
    expect(valuesOf(iris.dataset, voidIri('subset'))).toEqual([
      `${iris.dataset}#wikidata-sameAs`,
      `${iris.dataset}#eurovoc-subject`,
    ]);
  });

  it('lead to datasets that have a title, and to no others', () => {
    const targets = graph.getSubjects(iri('rdf:type'), voidIri('Dataset'), null).map(({ value }) => value);
    const others = targets.filter((target) => target !== iris.dataset);
    expect(others.flatMap((target) => valuesOf(target, iri('dct:title')))).toEqual(
      expect.arrayContaining(['Wikidata', 'EuroVoc']),
    );
  });
});
