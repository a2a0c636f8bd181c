import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a server that closes waits, in milliseconds. */
export interface Patience {
  /** For requests that may be on their way on connections that are idle. */
  readonly idle: number;
  /** For answers that are being made or read. */
  readonly busy: number;
}

/** The connections to servers, and the answers that are still to be given on them. */
export interface Connections {
  /** Looks after all connections to a server, from now on. */
  watch(server: Server): void;
  /**
   * Does something on a connection on which nothing more can be read: once, and when all that was asked on it before is
   * answered. Where an answer can say that it is the last one it does, and nothing follows it (RFC 9112, section 9.6).
   */
  afterAnswers(socket: Duplex, act: () => void): void;
  /** Ends them: each when what was asked on it is answered and read, or when it is idle, or when it takes too long. */
  end(patience: Patience): Promise<void>;
}

/** How often connections are looked at while they come to their end, in milliseconds. */
const interval = 20;

/**
 * Knows connections and what goes on on them. Node itself would, when it closes, cut off those who have yet to read what it
 * wrote, as it takes what is written for sent, and never those on which a request came in half.
 */
export function createConnections(): Connections {
  const sockets = new Set<Socket>();
  const answers = new Set<ServerResponse>();
  const unreadable = new WeakSet<Duplex>();
  let isEnding = false;
  /** The connections on which nothing goes on: nothing is being answered, and nothing waits to be sent. */
  const idleSockets = (): readonly Socket[] => {
    const busy = new Set([...answers].map(({ req }) => req.socket));
    return [...sockets].filter((socket) => socket.writableLength === 0 && !busy.has(socket));
  };
  return {
    watch: (server) => {
      server.on('connection', (socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
      });
      server.prependListener('request', (_request, answer) => {
        // Whoever is told that the connection ends sends nothing more on it.
        if (isEnding) answer.shouldKeepAlive = false;
        answers.add(answer);
        answer.once('close', () => answers.delete(answer));
      });
      server.closeIdleConnections = () => undefined;
    },
    afterAnswers: (socket, act) => {
      if (unreadable.has(socket)) return;
      unreadable.add(socket);
      const latest = [...answers].findLast(({ req }) => req.socket === socket);
      const isToCome = latest !== undefined && (latest.req.complete || latest.headersSent);
      if (latest && !latest.headersSent) latest.shouldKeepAlive = false;
      if (!isToCome) act();
      else if (latest.shouldKeepAlive) latest.once('close', act);
    },
    end: async ({ idle, busy }) => {
      const started = performance.now();
      isEnding = true;
      for (const answer of answers) if (!answer.headersSent) answer.shouldKeepAlive = false;
      while (sockets.size > 0) {
        const waited = performance.now() - started;
        const over = waited > busy ? sockets : waited > idle ? idleSockets() : [];
        for (const socket of over) socket.destroy();
        await sleep(interval);
      }
    },
  };
}
