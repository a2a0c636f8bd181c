import type { JsonLdDocument } from '../json-ld.js';
import { catalogueDocument, type CatalogueTools } from './catalogue-document.js';
import { pageOfCatalogue } from './catalogue-page.js';
import type { CatalogueEntry } from './dataset-nodes.js';
import type { Profile } from './profile.js';

/** Finds a page of the catalogue, by its number from 1, in one profile or in all; undefined where there is no such page. */
export type Catalogue = (page: number, profile: Profile | undefined) => (() => Promise<JsonLdDocument>) | undefined;

/** Turns datasets, whose files are measured when they are asked for, into the catalogue that lists them. */
export const createCatalogue =
  (entries: readonly (() => Promise<CatalogueEntry>)[], tools: CatalogueTools): Catalogue =>
  (number, profile) => {
    const page = pageOfCatalogue(entries, number, tools.iris);
    if (!page) return undefined;
    return async () => {
      const items = await Promise.all(page.items.map((entry) => entry()));
      return catalogueDocument({ ...page, items }, profile, tools);
    };
  };
