import type { FieldNode } from 'graphql';
import type { PageInfo } from '../../model/connection.js';

/** Where a page ends, as its `pageInfo` says. */
export type PageEnd = Pick<PageInfo, 'hasNextPage' | 'endCursor'>;

/** Where a field stands in the text of its query: whoever executes an operation may have a copy of its nodes. */
export type FieldPlace = number;

/** Turns a field into its place. */
export function placeOf({ loc }: FieldNode): FieldPlace {
  if (loc) return loc.start;
  throw new Error('A query was read without the places of its fields.');
}

/** The pages one request was answered with, by the places in its query that asked for them. */
export interface PageTrail {
  /**
   * Notes a page, or that one was given which no link leads on from. `fields` are all places of the query that asked for
   * it, as where two fragments ask for the same.
   */
  record(fields: readonly FieldNode[], page: PageEnd | undefined): void;
  /** The pages by each field that asked for them; one that asked for several, as a fragment used twice does, has none. */
  pages(): ReadonlyMap<FieldPlace, PageEnd>;
}

/** Makes the trail of one request. */
export function createPageTrail(): PageTrail {
  const recorded: { readonly places: readonly FieldPlace[]; readonly page: PageEnd | undefined }[] = [];
  const seen = new Set<FieldPlace>();
  const several = new Set<FieldPlace>();
  return {
    record: (fields, page) => {
      const places = fields.map(placeOf);
      for (const place of places) (seen.has(place) ? several : seen).add(place);
      recorded.push({ places, page });
    },
    pages: () =>
      new Map(
        recorded.flatMap(({ places, page }) =>
          page && !places.some((place) => several.has(place)) ? places.map((place) => [place, page] as const) : [],
        ),
      ),
  };
}
