/** Characters RFC 3987 keeps out of an IRI; one of them breaks every RDF parser downstream. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const forbidden = /[\u0000-\u0020<>"{}|\\^`\u007f-\u009f]/;

/** Tells whether a text is an absolute http or https IRI that every RDF format can hold. */
export function isHttpIri(text: string): boolean {
  if (forbidden.test(text) || !/^https?:\/\/[^/]/.test(text) || !text.isWellFormed()) return false;
  return URL.canParse(text) && new URL(text).username === '';
}
