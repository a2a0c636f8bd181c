/** How many texts are remembered, and how long they may be: what comes again comes soon, or often. Few are forgotten fast. */
const capacity = 4096;
const longest = 300;

/**
 * Makes a giver of one copy of equal texts. A copy holds its own characters and no more: a text that was cut from a file
 * would else keep the file in memory.
 */
export function createTextSharing(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const copy = known.get(text);
    if (copy !== undefined) return copy;
    const fresh = Buffer.from(text).toString();
    if (text.length > longest) return fresh;
    if (known.size >= capacity) known.clear();
    known.set(fresh, fresh);
    return fresh;
  };
}
