/**
 * What RFC 3987 keeps out of an IRI: what breaks every strict RDF parser downstream, private characters included, and what
 * lets an address look like another (section 4.1).
 */
const forbidden =
  /[\p{Cc}\p{Bidi_Control} <>"{}|\\^`\ufff0-\uffff\u{e0000}-\u{e0fff}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]|%(?![0-9a-f]{2})|#.*#/iu;

/** Brackets stand around an IPv6 address in the host, and nowhere else. */
const form = /^https?:\/\/[^/?#]+[^[\]]*$/;

/** Tells whether a text is an absolute http or https IRI that every RDF format can hold. */
export function isHttpIri(text: string): boolean {
  if (forbidden.test(text) || !form.test(text) || !URL.canParse(text)) return false;
  if (!text.includes('@')) return true;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
