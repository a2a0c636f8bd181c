import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a client does on its connection, from the moment it is open. */
export type Behaviour = (socket: Socket) => void;

/** Connections that are held open. */
export interface HeldConnections extends AsyncDisposable {
  /** How many were opened in all, those included that were opened in the place of others that the server closed. */
  readonly opened: () => number;
  /** How many are open. */
  readonly open: () => number;
}

/** So many connections are opened at once, so that the queue of the system does not overflow. */
const batch = 50;

/** A connection that takes longer to open is not waited for, in milliseconds. */
const mostWait = 5000;

/** Opens connections on which clients behave in some way, and opens another one wherever one is closed. Waits until all are open. */
export async function holdConnections(port: number, count: number, behave: Behaviour): Promise<HeldConnections> {
  const sockets = new Set<Socket>();
  let [opened, isOver] = [0, false];
  const open = (): Socket => {
    const socket = connect(port, '127.0.0.1');
    opened += 1;
    sockets.add(socket);
    socket.once('connect', () => {
      behave(socket);
    });
    // A connection that the server ends is no mistake: whoever does not ask in time is not waited for.
    socket.on('error', () => undefined);
    socket.once('close', () => {
      sockets.delete(socket);
      if (!isOver) setTimeout(() => !isOver && open(), 100);
    });
    return socket;
  };
  for (let next = 0; next < count; next += batch) {
    const some = Array.from({ length: Math.min(batch, count - next) }, open);
    await Promise.all(
      some.map((socket) => Promise.race([new Promise((resolve) => socket.once('connect', resolve)), sleep(mostWait)])),
    );
  }
  return {
    opened: () => opened,
    open: () => sockets.size,
    [Symbol.asyncDispose]: async () => {
      isOver = true;
      for (const socket of sockets) socket.destroy();
      await sleep(100);
    },
  };
}
