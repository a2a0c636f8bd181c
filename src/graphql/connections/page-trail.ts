import type { FieldNode } from 'graphql';
import type { PageInfo } from '../../model/connection.js';

/** Where a page ends, as its `pageInfo` says. */
export type PageEnd = Pick<PageInfo, 'hasNextPage' | 'endCursor'>;

/** The pages one request was answered with, by the place in its query that asked for them. */
export interface PageTrail {
  /** Notes a page; `asked` are the fields of the query that asked for it. */
  record(asked: readonly FieldNode[], page: PageEnd): void;
  /** The pages by the field that asked for them; a field that asked for several pages, as in a list, is not among them. */
  pages(): ReadonlyMap<FieldNode, PageEnd>;
}

/** Makes the trail of one request. */
export function createPageTrail(): PageTrail {
  const recorded = new Map<FieldNode, PageEnd>();
  const ambiguous = new Set<FieldNode>();
  return {
    record: (asked, page) => {
      const [field, ...others] = asked;
      if (!field) return;
      if (others.length > 0 || recorded.has(field)) ambiguous.add(field);
      recorded.set(field, page);
    },
    pages: () => new Map([...recorded].filter(([field]) => !ambiguous.has(field))),
  };
}
