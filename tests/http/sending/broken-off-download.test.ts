import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { fastify, type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { sendDump } from '../../../src/http/sending/send-dump.js';
import type { Dump } from '../../../src/linked-data/dumps/dumps.js';
import { dumpFiles } from '../../../src/linked-data/dumps/dump-file.js';
import { publication } from '../../source/publication.js';

/** A file that never ends, and what is known of its writing. */
class EndlessDump implements Pick<Dump, 'texts'> {
  written = 0;
  isStopped = false;

  async *texts(): AsyncIterable<string> {
    try {
      for (;;) {
        this.written += 1;
        // What comes again and again would be compressed to nothing.
        yield Array.from({ length: 100 }, () => Math.random().toString(36)).join('');
        await setTimeout(0);
      }
    } finally {
      this.isStopped = true;
    }
  }
}

let server: FastifyInstance | undefined;
afterEach(() => server?.close());

/** Starts to download a file. */
async function download(endless: EndlessDump, coding: string): Promise<IncomingMessage> {
  const [dump] = dumpFiles(publication.iris).map((file): Dump => ({
    ...file,
    modified: '2026-11-22',
    texts: () => endless.texts(),
    whole: () => Promise.reject(new Error('This file has no end.')),
    digest: () => Promise.resolve({ byteSize: 1e12, sha256: 'x' }),
  }));
  if (!dump) throw new Error('There is no file.');
  server = fastify();
  server.get('/', (request, reply) => sendDump(request, reply, dump));
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  return new Promise((resolve) => get(address, { headers: { 'accept-encoding': coding } }, resolve));
}

/** Waits until something is so, for as long as a test may take. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(5);
}

describe.each(['identity', 'gzip', 'br'])('a download as %s', (coding) => {
  it('is written no further once the client has gone', async () => {
    const endless = new EndlessDump();
    const answer = await download(endless, coding);
    answer.on('error', () => undefined);
    await once(answer.resume(), 'data');
    answer.destroy();
    await until(() => endless.isStopped);
    expect(endless.written).toBeGreaterThan(0);
  });
});
