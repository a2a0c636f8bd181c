import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../servers/ask.js';
import { question } from '../servers/question.js';
import type { RunningServer } from '../servers/start-server.js';

/** What one download takes. */
export interface Download {
  readonly bytes: number;
  readonly milliseconds: number;
  /** The most resident memory of the server meanwhile above that before, in megabytes. */
  readonly memory: number;
  /** The longest that a small query had to wait meanwhile, in milliseconds. */
  readonly longestWait: number;
}

/** How often memory and the wait are looked at, in milliseconds. */
const interval = 20;

/** Downloads what stands at a path, to the end, and looks at the server meanwhile. Throws if it is not sent. */
export async function measureDownload(server: RunningServer, path: string): Promise<Download> {
  const before = await server.memory();
  const started = performance.now();
  const download = drain(server.origin + path);
  let isOver = false;
  const watching = watch(server, () => isOver);
  const bytes = await download.finally(() => (isOver = true));
  const milliseconds = performance.now() - started;
  const { memory, longestWait } = await watching;
  return { bytes, milliseconds, memory: Math.max(0, memory - before.now), longestWait };
}

async function watch(server: RunningServer, isOver: () => boolean): Promise<Pick<Download, 'memory' | 'longestWait'>> {
  let [memory, longestWait] = [0, 0];
  for (let number = 0; !isOver(); number += 1) {
    const asked = performance.now();
    await ask(server.origin, question({ query: `{ waited${number}: agreements(first: 1) { totalCount } }` }));
    longestWait = Math.max(longestWait, performance.now() - asked);
    memory = Math.max(memory, (await server.memory()).now);
    await sleep(interval);
  }
  return { memory, longestWait };
}

/** Reads an answer to its end and keeps nothing of it; gives its length in bytes. */
const drain = async (url: string): Promise<number> =>
  await new Promise((resolve, reject) => {
    get(url, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${url} is answered by ${String(response.statusCode)}.`));
      });
    }).on('error', reject);
  });
