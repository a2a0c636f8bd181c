import type { FieldNode } from 'graphql';
import type { PageInfo } from '../../model/connection.js';

/** Where a page ends, as its `pageInfo` says. */
export type PageEnd = Pick<PageInfo, 'hasNextPage' | 'endCursor'>;

/** The pages one request was answered with, by the places in its query that asked for them. */
export interface PageTrail {
  /**
   * Notes a page, or that one was given which no link leads on from. `fields` are all places of the query that asked for
   * it, as where two fragments ask for the same.
   */
  record(fields: readonly FieldNode[], page: PageEnd | undefined): void;
  /** The pages by each field that asked for them; one that asked for several, as a fragment used twice does, has none. */
  pages(): ReadonlyMap<FieldNode, PageEnd>;
}

/** Makes the trail of one request. */
export function createPageTrail(): PageTrail {
  const recorded: { readonly fields: readonly FieldNode[]; readonly page: PageEnd | undefined }[] = [];
  const seen = new Set<FieldNode>();
  const several = new Set<FieldNode>();
  return {
    record: (fields, page) => {
      for (const field of fields) (seen.has(field) ? several : seen).add(field);
      recorded.push({ fields, page });
    },
    pages: () =>
      new Map(
        recorded.flatMap(({ fields, page }) =>
          page && !fields.some((field) => several.has(field)) ? fields.map((field) => [field, page] as const) : [],
        ),
      ),
  };
}
