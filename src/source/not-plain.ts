/** Thrown where a text is YAML of a kind that only a whole YAML reader should judge, or none. */
export class NotPlain extends Error {}
