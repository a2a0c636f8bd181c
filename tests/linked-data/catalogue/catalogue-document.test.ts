import type { Store } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { profiles } from '../../../src/linked-data/catalogue/profile.js';
import { Text } from '../../../src/model/text.js';
import { publication } from '../../source/publication.js';
import { publicUrl } from '../../support/gateway.js';
import type { GraphNode } from '../../support/graph.js';
import { instancesOf } from '../../support/graph.js';
import { iri } from '../../support/iri.js';
import { documents, graphOfNodes } from '../shipped-graph.js';
import { missingIn } from '../statements.js';
import { documentOf, entries, entry, graphOf, pageOf, quadsOf } from './shipped-catalogue.js';

const { iris } = publication;
const hydra = (name: string): string => `http://www.w3.org/ns/hydra/core#${name}`;

const valuesOf = (graph: Store, subject: string, property: string): readonly string[] =>
  graph.getObjects(subject, property, null).map(({ value }) => value);

const catalogOf = (graph: Store): GraphNode => {
  const [catalog, ...others] = instancesOf(graph, 'dcat:Catalog');
  if (!catalog || others.length > 0) throw new Error('There is not one catalogue.');
  return catalog;
};

const all = entries(250);

describe.each([
  [1, 100, undefined, '/catalog/page/2'],
  [2, 100, '/catalog', '/catalog/page/3'],
  [3, 50, '/catalog/page/2', undefined],
])('page %i of the catalogue of 250 datasets', (number, count, previous, next) => {
  const page = pageOf(all, number);
  let graph: Store;
  let catalog: GraphNode;
  beforeAll(async () => {
    graph = await graphOf(page);
    catalog = catalogOf(graph);
  });

  it('is of the one catalogue', () => {
    expect(catalog.term.value).toBe(iris.catalog);
  });

  it('lists its own datasets', () => {
    const listed = catalog.all('dcat:dataset').map(String);
    expect(listed.toSorted()).toEqual(page.items.map(({ dataset }) => dataset.id).toSorted());
  });

  it('lists them by the terms of schema.org and of Hydra too', () => {
    const properties = [iri('schema:dataset'), hydra('member')];
    const counts = properties.map((property) => valuesOf(graph, iris.catalog, property).length);
    expect(counts).toEqual([count, count]);
  });

  it.each(['dct:title', 'dct:description', 'dct:license', 'schema:name', 'schema:description'])(
    'has the %s of the catalogue',
    async (property) => {
      const first = catalogOf(await graphOf(pageOf(all))).all(property);
      expect(catalog.all(property).map(String)).toEqual(first.map(String));
      expect(first).not.toEqual([]);
    },
  );

  it('describes the publisher of the catalogue', () => {
    expect(catalog.all('dct:publisher').flatMap((publisher) => publisher.all('foaf:name').map(String))).toEqual([
      'Comune di Milano',
    ]);
  });

  it('describes every dataset it lists', () => {
    const datasets = catalog.all('dcat:dataset');
    const lacking = datasets.filter(
      (dataset) =>
        !dataset.is('dcat:Dataset') ||
        ['dct:title', 'dct:publisher', 'dcat:distribution', 'dct:temporal', 'schema:name'].some(
          (property) => dataset.all(property).length === 0,
        ),
    );
    expect(lacking).toEqual([]);
  });

  it('describes no dataset it does not list', () => {
    expect(instancesOf(graph, 'dcat:Dataset')).toHaveLength(count);
  });

  it('says how many datasets there are in all', () => {
    expect(valuesOf(graph, iris.catalog, hydra('totalItems'))).toEqual(['250']);
  });

  it('is a view of the catalogue', () => {
    expect(valuesOf(graph, iris.catalog, hydra('view'))).toEqual([iris.catalogPage(number)]);
  });

  it.each([
    ['first', '/catalog'],
    ['previous', previous],
    ['next', next],
  ])('leads to the page that is %s, if there is one', (way, path) => {
    const addresses = valuesOf(graph, iris.catalogPage(number), hydra(way));
    expect(addresses).toEqual(path === undefined ? [] : [publicUrl + path]);
  });
});

describe('the catalogue', () => {
  it('is no collection of pages where one page lists all', async () => {
    const terms = (await quadsOf(pageOf(entries(100)))).flatMap(({ predicate, object }) => [predicate, object]);
    expect(terms.filter(({ value }) => value.startsWith(hydra('')))).toEqual([]);
  });

  it('is as old as the first of its datasets, and as new as the last changed', async () => {
    const dates = [
      { issued: '2026-11-22', modified: '2026-11-30' },
      { issued: '2025-01-01', modified: '2026-01-01' },
    ];
    const some = dates.map((fields, index) => entry({ ...fields, id: `${iris.dataset}-${index}` }));
    const catalog = catalogOf(await graphOf(pageOf(some)));
    expect(['dct:issued', 'dct:modified'].map((property) => catalog.all(property).map(String))).toEqual([
      ['2025-01-01'],
      ['2026-11-30'],
    ]);
  });

  it('takes the title of its dataset in a language it has no words in', async () => {
    const titles = [Object.assign(new Text(), { language: 'de', value: 'Städtepartnerschaften' })] as const;
    const catalog = catalogOf(await graphOf(pageOf([entry({ titles })])));
    expect(catalog.all('dct:title').map(String)).toEqual(['Städtepartnerschaften']);
  });

  it.each([undefined, ...profiles])('needs no other document to be understood: $name', (profile) => {
    expect(JSON.stringify(documentOf(pageOf([entry()]), profile)['@context'])).not.toContain('context.jsonld');
  });

  it('says of a dataset all that its own fields say', async () => {
    const { dataset } = entry();
    const own = await graphOfNodes([documents.encode(dataset)]);
    expect(missingIn(await quadsOf(pageOf([entry()])), own)).toEqual([]);
  });
});
