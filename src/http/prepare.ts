import type { FastifyInstance } from 'fastify';
import { inTurns } from '../linked-data/in-turns.js';

/** Has a server, as soon as it listens, do in turns what its first visitors would have to wait for. It stops when the server does. */
export function addPreparation(app: FastifyInstance, steps: () => Iterable<void>): void {
  const prepare = async (): Promise<void> => {
    const turns = inTurns(steps());
    while (app.server.listening && (await turns.next()).done !== true);
  };
  app.addHook('onListen', (done) => {
    prepare().catch((error: unknown) => {
      app.log.error({ err: error }, 'What visitors would wait for cannot be prepared');
    });
    done();
  });
}
