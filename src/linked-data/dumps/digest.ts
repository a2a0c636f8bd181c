import { createHash } from 'node:crypto';

/** What is known of a file without keeping it: how many bytes it has, and the SHA-256 of them in hexadecimal digits. */
export interface Digest {
  readonly byteSize: number;
  readonly sha256: string;
}

/** Goes through the texts of a file once, and gives its digest; the bytes are those of UTF-8. */
export async function digestOf(texts: AsyncIterable<string> | Iterable<string>): Promise<Digest> {
  const hash = createHash('sha256');
  let byteSize = 0;
  for await (const text of texts) {
    hash.update(text);
    byteSize += Buffer.byteLength(text);
  }
  return { byteSize, sha256: hash.digest('hex') };
}
