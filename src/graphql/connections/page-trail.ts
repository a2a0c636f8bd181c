import type { FieldNode } from 'graphql';
import type { PageInfo } from '../../model/connection.js';

/** Where a page ends, as its `pageInfo` says. */
export type PageEnd = Pick<PageInfo, 'hasNextPage' | 'endCursor'>;

/** The pages one request was answered with, by the places in its query that asked for them. */
export interface PageTrail {
  /** Notes a page; `fields` are all places of the query that asked for it, as where two fragments ask for the same. */
  record(fields: readonly FieldNode[], page: PageEnd): void;
  /** The pages by each field that asked for them; one that asked for several, as in a list, leads on from none. */
  pages(): ReadonlyMap<FieldNode, PageEnd>;
}

/** Makes the trail of one request. */
export function createPageTrail(): PageTrail {
  const recorded: { readonly fields: readonly FieldNode[]; readonly page: PageEnd }[] = [];
  const seen = new Set<FieldNode>();
  const ambiguous = new Set<FieldNode>();
  return {
    record: (fields, page) => {
      for (const field of fields) (seen.has(field) ? ambiguous : seen).add(field);
      recorded.push({ fields, page });
    },
    pages: () =>
      new Map(
        recorded
          .filter(({ fields }) => !fields.some((field) => ambiguous.has(field)))
          .flatMap(({ fields, page }) => fields.map((field) => [field, page])),
      ),
  };
}
