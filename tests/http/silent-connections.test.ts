import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
let socket: Socket;
beforeEach(async () => {
  gateway = await startGateway();
  socket = connect(Number(new URL(gateway.origin).port), '127.0.0.1');
  await once(socket, 'connect');
});
afterEach(() => socket.destroy());

describe('a gateway that closes', () => {
  it('does not wait for a connection on which nothing is sent', async () => {
    // An answer on another connection shows that the silent one, opened before, was accepted.
    await (await gateway.get('/sectors.nt')).text();
    await gateway.close();
    expect(await text(socket)).toBe('');
  });

  it('gives a whole answer to what was asked before', async () => {
    const whole = await (await gateway.get('/dataset.nq')).text();
    socket.write('GET /dataset.nq HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    const answer = text(socket);
    await once(socket, 'readable');
    await gateway.close();
    expect((await answer).endsWith(`\r\n\r\n${whole}`)).toBe(true);
  });
});
