import { createHash } from 'node:crypto';

/** What is known of a file without keeping it: how many bytes it has, and the SHA-256 of them in hexadecimal digits. */
export interface Digest {
  readonly byteSize: number;
  readonly sha256: string;
}

/** Takes the texts of a file one after the other; the bytes are those of UTF-8. */
export interface DigestMaker {
  add(text: string): void;
  /** Gives the digest, at the end. */
  digest(): Digest;
}

/** Starts the digest of a file. */
export function createDigestMaker(): DigestMaker {
  const hash = createHash('sha256');
  let byteSize = 0;
  return {
    add: (text) => {
      const bytes = Buffer.from(text);
      hash.update(bytes);
      byteSize += bytes.length;
    },
    digest: () => ({ byteSize, sha256: hash.digest('hex') }),
  };
}

/** Goes through the texts of a file once, and gives its digest. */
export async function digestOf(texts: AsyncIterable<string> | Iterable<string>): Promise<Digest> {
  const maker = createDigestMaker();
  for await (const text of texts) maker.add(text);
  return maker.digest();
}
