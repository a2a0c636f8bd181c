/** How many entries of a list in a header are read: clients send a dozen at the most. */
const mostEntries = 50;

/** Up to which character they are read. */
const mostCharacters = 2000;

/**
 * Turns a header that is a list into the beginning of it that is read, so that reading it takes no longer than that, however
 * long it is. What comes behind is as if it had not been sent, as it may be with headers that state a preference or spare
 * us an answer (RFC 9110, sections 12.1 and 13.1.2).
 */
export function firstEntries(header: string): string {
  let end = 0;
  for (let entry = 0; entry < mostEntries; entry++) {
    const comma = header.indexOf(',', entry === 0 ? 0 : end + 1);
    const next = comma === -1 ? header.length : comma;
    if (next > mostCharacters) break;
    end = next;
    if (comma === -1) break;
  }
  return header.slice(0, end);
}
