/** A link from a document to another one (RFC 8288). */
export interface Link {
  readonly relation: string;
  readonly target: string;
  /** The media type of what it leads to. */
  readonly type?: string;
  /** The profile that what it leads to conforms to. */
  readonly profile?: string;
}

/** Turns links into the value of the header `Link`. */
export const linkHeader = (links: readonly Link[]): string =>
  links
    .map(({ relation, target, ...attributes }) =>
      [
        `<${target}>`,
        `rel="${relation}"`,
        ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`),
      ].join('; '),
    )
    .join(', ');
