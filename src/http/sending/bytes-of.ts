import type { ByteRange } from './byte-range.js';

/** Turns texts into the bytes of one range of them; what comes before the range is written and thrown away. */
export async function* bytesOf(
  texts: AsyncIterable<string> | Iterable<string>,
  { start, end }: ByteRange,
): AsyncIterable<Buffer> {
  let position = 0;
  for await (const text of texts) {
    const bytes = Buffer.from(text);
    const part = bytes.subarray(Math.max(0, start - position), Math.max(0, end + 1 - position));
    if (part.length > 0) yield part;
    position += bytes.length;
    if (position > end) return;
  }
}
