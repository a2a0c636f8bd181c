import type { Quad } from '@rdfjs/types';
import { Store } from 'n3';
import { catalogueDocument } from '../../../src/linked-data/catalogue/catalogue-document.js';
import type { CollectionPage } from '../../../src/linked-data/collection-page.js';
import { pageOfCatalogue } from '../../../src/linked-data/catalogue/catalogue-page.js';
import type { CatalogueEntry } from '../../../src/linked-data/catalogue/dataset-nodes.js';
import type { Profile } from '../../../src/linked-data/catalogue/profile.js';
import { distributionFiles } from '../../../src/linked-data/dumps/distributions.js';
import { dumpFiles } from '../../../src/linked-data/dumps/dump-file.js';
import type { JsonLdDocument } from '../../../src/linked-data/json-ld.js';
import { Dataset } from '../../../src/model/dataset.js';
import { publication, shippedSnapshot } from '../../source/publication.js';
import { publicUrl } from '../../support/gateway.js';
import { documents, toQuads } from '../shipped-graph.js';

const { iris } = publication;
const { dataset: shipped } = await shippedSnapshot();
const digest = { byteSize: 1961, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' };
const files = distributionFiles(dumpFiles(iris)).map((file) => ({ ...file, modified: shipped.modified, digest }));

/** The shipped dataset with other values of some fields, as a catalogue lists it. */
export const entry = (fields: Partial<Dataset> = {}): CatalogueEntry => ({
  dataset: Object.assign(new Dataset(), shipped, fields),
  files,
});

/** So many datasets, which only their IRIs tell apart. */
export const entries = (count: number): readonly CatalogueEntry[] =>
  Array.from({ length: count }, (_, index) => entry({ id: `${publicUrl}/datasets/${index + 1}` }));

/** A page of the catalogue that lists some datasets, by its number from 1. */
export function pageOf(all: readonly CatalogueEntry[], number = 1): CollectionPage<CatalogueEntry> {
  const page = pageOfCatalogue(all, number, iris);
  if (!page) throw new Error(`There is no page ${number}.`);
  return page;
}

export const documentOf = (page: CollectionPage<CatalogueEntry>, profile?: Profile): JsonLdDocument =>
  catalogueDocument(page, profile, { iris, context: documents.context, encode: documents.encode });

/** What a page of the catalogue says. */
export const quadsOf = (page: CollectionPage<CatalogueEntry>, profile?: Profile): Promise<readonly Quad[]> =>
  toQuads(documentOf(page, profile));

export const graphOf = async (page: CollectionPage<CatalogueEntry>): Promise<Store> =>
  new Store([...(await quadsOf(page))]);
