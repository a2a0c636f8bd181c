import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** A host without a program: it gives files at their very names, and knows nothing else. */
export interface StaticHost {
  readonly origin: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Serves the files of a folder. */
export async function serveFolder(folder: string): Promise<StaticHost> {
  const server = createServer(({ url = '/' }, response) => {
    const name = join(folder, decodeURIComponent(new URL(url, 'http://host').pathname));
    void stat(name).then(
      (found) => (found.isFile() ? createReadStream(name).pipe(response) : response.writeHead(404).end()),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The system gave no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
