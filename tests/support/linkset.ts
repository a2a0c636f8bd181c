/** One target of a link. */
export interface LinkTarget {
  readonly href: string;
  readonly type?: string;
}

/** The links of one thing by their relations; its own address is the `anchor`. */
export type LinkContext = Readonly<Record<string, readonly LinkTarget[] | string>>;

/** Reads a link set (RFC 9264, section 4.2). */
export function readLinkset(text: string): readonly LinkContext[] {
  const value: unknown = JSON.parse(text);
  if (!isLinkset(value)) throw new Error('This is no link set.');
  return value.linkset;
}

/** The targets of the links of a thing in one relation. */
export const targetsIn = (context: LinkContext | undefined, relation: string): readonly LinkTarget[] =>
  [context?.[relation] ?? []].flat().filter((link) => typeof link === 'object');

const isLinkset = (value: unknown): value is { readonly linkset: readonly LinkContext[] } =>
  typeof value === 'object' && value !== null && 'linkset' in value && Array.isArray(value.linkset);
