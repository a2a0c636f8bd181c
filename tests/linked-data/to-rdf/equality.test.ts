import type { Quad } from '@rdfjs/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embeddedDocument } from '../../../src/linked-data/embedded-document.js';
import type { JsonLdDocument, JsonObject } from '../../../src/linked-data/json-ld.js';
import { profiles } from '../../../src/linked-data/catalogue/profile.js';
import { createDatasetDocuments } from '../../../src/linked-data/dataset-documents.js';
import { writeNQuads } from '../../../src/linked-data/n-quads.js';
import { siteDocument } from '../../../src/linked-data/site-document.js';
import { foreignQuads } from '../../../src/linked-data/to-rdf/foreign-quads.js';
import { createToLiteral } from '../../../src/linked-data/to-rdf/literals.js';
import { entityNames } from '../../../src/model/entity-name.js';
import { groupBy } from '../../../src/model/group-by.js';
import { ownTermNames } from '../../../src/model/own-terms.js';
import { publication, shippedSnapshot } from '../../source/publication.js';
import { isSameGraph } from '../../support/rdf.js';
import { documents, toQuads } from '../shipped-graph.js';
import { randomGraph } from './random-documents.js';

const { iris, shapes } = publication;
const snapshot = await shippedSnapshot();
const published = createDatasetDocuments({ snapshot, shapes, documents, iris });
const { '@context': own } = documents.context;

const withOwnContext = (document: JsonLdDocument): JsonLdDocument =>
  document['@context'] === iris.context ? { ...document, '@context': own } : document;

/** The statements that jsonld.js finds in a document. */
const referenceOf = (document: JsonLdDocument): Promise<readonly Quad[]> =>
  foreignQuads(withOwnContext(document), createToLiteral());

/** Expects the statements of a document to be those that jsonld.js finds in it, and in the same order. */
async function expectEquality(document: JsonLdDocument): Promise<void> {
  expect(await toQuads(document)).toEqual(await referenceOf(document));
}

/** jsonld.js says twice what is written in two ways, such as 45 and "45" where both are a double. */
const eachOnce = (quads: readonly Quad[]): readonly Quad[] =>
  [...groupBy(quads, (quad) => [writeNQuads([quad])]).values()].flatMap(([first]) => first ?? []);

const entities = entityNames.flatMap((name): readonly (readonly [string, JsonLdDocument])[] => [
  ...snapshot[name].map((entity) => [entity.id, documents.describe(entity)] as const),
  [
    iris.list(name),
    documents.list(name, {
      items: snapshot[name],
      totalCount: snapshot[name].length + 1,
      url: iris.list(name),
      previous: undefined,
      next: iris.listPage(name, { after: 'milano' }),
    }),
  ],
]);

const catalogues = [undefined, ...profiles].map(
  (profile) => [`the catalogue in ${profile?.name ?? 'all profiles'}`, published.catalog(1, profile)] as const,
);

describe('the statements of a document of ours', () => {
  it.each<readonly [string, JsonLdDocument]>([
    ...entities,
    ['the dataset', documents.describe(snapshot.dataset)],
    ['the site', siteDocument(snapshot.dataset, iris, documents.context)],
    ['the whole graph', { '@context': iris.context, '@graph': [...documents.nodes(snapshot)] }],
    ['the shapes', documents.shapes],
    ['the vocabulary', documents.vocabulary()],
    ...ownTermNames.map((name) => [name, documents.term(name)] as const),
  ])('are in %s those that jsonld.js finds', async (_name, document) => {
    await expectEquality(document);
    await expectEquality(embeddedDocument(document, documents.context));
  });

  it.each(catalogues)('are in %s those that jsonld.js finds', async (_name, document) => {
    await expectEquality((await document?.()) ?? { '@context': {} });
  });

  it('are in the description in VoID those that jsonld.js finds', async () => {
    await expectEquality(await published.voidDescription());
  });
});

describe('the statements of any document with our context', () => {
  it('are those that jsonld.js finds', async () => {
    const document = randomGraph.map((graph) => ({ '@context': iris.context, '@graph': graph }));
    await fc.assert(
      fc.asyncProperty(document, async (document) =>
        isSameGraph(await toQuads(document), eachOnce(await referenceOf(document))),
      ),
      { numRuns: 500 },
    );
  });
});

describe('a document that says something in a way we do not know', () => {
  const id = 'https://example.org/1';
  it.each<readonly [string, JsonObject]>([
    ['a key that is not in the context', { '@id': id, unheard: 'x' }],
    ['a keyword we do not use', { '@id': id, '@reverse': { subjectOf: { '@id': id } } }],
    ['a graph within a node', { '@id': id, '@graph': [] }],
    ['a context within a node', { '@id': id, geo: { '@context': {}, name: 'x' } }],
    ['a relative address', { '@id': '/cities/milano', name: 'x' }],
    ['an address with a space', { '@id': id, sameAs: 'https://example.org/a b' }],
    ['a number for an address', { '@id': id, sameAs: 1 }],
    ['an array in a list', { '@id': id, name: { '@list': [['x']] } }],
    ['a list with more than its items', { '@id': id, name: { '@list': ['x'], '@index': 'y' } }],
    ['a value with a direction', { '@id': id, name: { '@value': 'x', '@direction': 'rtl' } }],
    ['a value of nothing', { '@id': id, name: { '@value': null } }],
    [
      'a value with a datatype and a language',
      { '@id': id, name: { '@value': 'x', '@type': 'xsd:date', '@language': 'it' } },
    ],
    ['a number in a language', { '@id': id, name: { '@value': 1, '@language': 'it' } }],
    ['JSON as a value', { '@id': id, name: { '@value': { x: 1 }, '@type': '@json' } }],
    ['a text for a number', { '@id': id, latitude: 'north' }],
    ['a class that is no term', { '@id': id, '@type': 'Unheard' }],
    ['a class that is no text', { '@id': id, '@type': [1] }],
  ])('is refused: %s', async (_what, node) => {
    await expect(toQuads({ '@context': iris.context, ...node })).rejects.toThrow(/^A document /);
  });

  it.each<readonly [string, JsonObject]>([
    ['a graph with a name', { '@id': id, '@graph': [] }],
    ['a text in a graph', { '@graph': ['x'] }],
    ['a value in a graph', { '@graph': [{ '@value': 'x' }] }],
  ])('is refused: %s', async (_what, document) => {
    await expect(toQuads({ '@context': iris.context, ...document })).rejects.toThrow();
  });

  it('is refused where its context is at another address', async () => {
    await expect(toQuads({ '@context': 'https://example.org/context', name: 'x' })).rejects.toThrow('example.org');
  });
});
