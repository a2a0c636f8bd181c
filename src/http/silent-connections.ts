import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Lets the server close while connections are open on which nothing was ever sent. Browsers and connection pools open some
 * ahead of need; Node takes them for active ones and, once it closes, no longer times them out: one would keep it for ever.
 */
export function closeSilentConnections(app: FastifyInstance): void {
  const connections = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  app.addHook('preClose', (done) => {
    // Fastify stops listening right after this hook: what was accepted until then is among the connections.
    setImmediate(() => {
      for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
    });
    done();
  });
}
