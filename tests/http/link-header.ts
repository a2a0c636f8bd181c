/** One link of a `Link` header (RFC 8288). */
export interface Link {
  readonly target: string;
  readonly relation: string;
  readonly type: string | undefined;
}

/** Reads the links of an answer that stand in a relation to it. */
export function linksOf({ headers }: Response, wanted: string): readonly Link[] {
  const links = (headers.get('link') ?? '').matchAll(/<([^>]*)>; rel="([^"]*)"(?:; type="([^"]*)")?/g);
  return [...links]
    .map(([, target = '', relation = '', type]) => ({ target, relation, type }))
    .filter(({ relation }) => relation === wanted);
}
