import { hydra } from '../vocabulary/hydra.js';
import { compactIri } from './compact-iri.js';
import type { JsonObject } from './json-ld.js';

/** The address of a page, and those of the pages around it. */
export interface PageAddresses {
  readonly url: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Turns the addresses of a page into the view that leads on to others (Hydra Core Vocabulary). */
export const viewNode = (first: string, { url, previous, next }: PageAddresses): JsonObject => ({
  '@id': url,
  '@type': compactIri(hydra.PartialCollectionView),
  [compactIri(hydra.first)]: first,
  ...(previous === undefined ? {} : { [compactIri(hydra.previous)]: previous }),
  ...(next === undefined ? {} : { [compactIri(hydra.next)]: next }),
});
