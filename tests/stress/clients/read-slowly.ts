import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What was read of an answer to its end. */
export interface ReadAnswer {
  readonly bytes: number;
  readonly digest: string;
}

/** Reads an answer in as many pieces as there are, and rests after each, in milliseconds. Throws if it breaks off. */
export async function readSlowly(url: string, rest: number): Promise<ReadAnswer> {
  const hash = createHash('sha256');
  let bytes = 0;
  const response = await new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
    get(url, resolve).on('error', reject);
  });
  for await (const piece of response) {
    hash.update(piece);
    bytes += piece.length;
    if (rest > 0) await sleep(rest);
  }
  return { bytes, digest: hash.digest('hex') };
}
