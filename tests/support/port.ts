import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A port that something else listens on until it is disposed of. */
export interface TakenPort extends AsyncDisposable {
  readonly port: number;
}

/** Listens on a port that nobody listened on. */
export async function takePort(): Promise<TakenPort> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The system gave no port.');
  return {
    port: address.port,
    [Symbol.asyncDispose]: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** Finds a port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  await using taken = await takePort();
  return taken.port;
}

/** Waits until someone listens on a port, for 30 seconds at the most. */
export async function untilListening(port: number): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (await isListening(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Nobody listens on port ${port}.`);
}

/** Tells whether someone listens on a port of this machine. */
async function isListening(port: number): Promise<boolean> {
  const socket = connect({ port, host: 'localhost' });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
