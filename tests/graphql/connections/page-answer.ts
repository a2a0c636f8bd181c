/** A page of a connection as a client gets it. */
export interface PageAnswer {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** All there is to ask of a page. */
export const pageSelection = `{
  edges { cursor node { id } }
  nodes { id }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  totalCount
}`;

/** Finds the one page in an answer, however deep it lies. */
export function pageIn(answer: unknown): PageAnswer {
  const page = find(answer);
  if (!page) throw new Error(`There is no page in ${JSON.stringify(answer)}`);
  return page;
}

function find(value: unknown): PageAnswer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return isPage(value) ? value : Object.values(value).map(find).find(Boolean);
}

const isPage = (value: object): value is PageAnswer =>
  'edges' in value && 'nodes' in value && 'pageInfo' in value && 'totalCount' in value;
