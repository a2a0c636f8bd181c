/** What a slug looks like, as a regular expression for JSON Schema (ECMA-262): `san-paolo`. */
export const slugPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';

const slug = new RegExp(slugPattern);

/** Tells whether a value is a slug: lower-case letters a-z, digits and single hyphens between them. */
export const isSlug = (value: unknown): value is string => typeof value === 'string' && slug.test(value);
