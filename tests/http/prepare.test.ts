import { setImmediate } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { addPreparation } from '../../src/http/prepare.js';

let app: FastifyInstance;
afterEach(() => app.close());

/** A server, and how many steps it has done of so many, each of which takes a while. */
function preparing(most: number): { readonly done: () => number } {
  let count = 0;
  app = fastify();
  addPreparation(app, function* () {
    for (; count < most; count += 1) {
      const end = performance.now() + 4;
      while (performance.now() < end);
      yield;
    }
  });
  return { done: () => count };
}

const listen = (): Promise<string> => app.listen({ port: 0, host: '127.0.0.1' });

/** Waits until something has come about; a test that waits in vain fails by its time. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setImmediate();
}

describe('the preparation of a server', () => {
  it('does nothing before the server listens', async () => {
    const { done } = preparing(3);
    await app.ready();
    await app.inject('/');
    expect(done()).toBe(0);
  });

  it('is done once the server listens', async () => {
    const { done } = preparing(3);
    await listen();
    await expect(until(() => done() === 3)).resolves.toBeUndefined();
  });

  it('lets requests have their turn', async () => {
    const { done } = preparing(100_000);
    const { status } = await fetch(await listen());
    expect([status, done() > 0]).toEqual([404, true]);
  });

  it('ends with the server', async () => {
    const { done } = preparing(100_000);
    await listen();
    await until(() => done() > 0);
    await app.close();
    const before = done();
    for (let turn = 0; turn < 10; turn += 1) await setImmediate();
    expect(done()).toBeLessThanOrEqual(before + 3);
  });

  it('leaves a server that cannot be prepared as it is', async () => {
    app = fastify();
    addPreparation(app, () => {
      throw new Error('no');
    });
    expect((await fetch(await listen())).status).toBe(404);
  });
});
