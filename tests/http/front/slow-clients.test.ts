import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import fastify from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answerClientError } from '../../../src/http/client-error.js';
import { createFront, type Allowance, type Front } from '../../../src/http/front/front.js';

/** More than the buffers of any connection hold, so that it is not sent before someone reads it. */
const long = 'x'.repeat(30_000_000);

const app = fastify();
app.get('/', () => 'here');
app.get('/long', () => long);
app.post('/', ({ body }) => ({ body }));

let front: Front;
let port: number;
async function open(allowance: Partial<Allowance>): Promise<void> {
  front = createFront(
    { app: () => app, answerClientError: answerClientError({}) },
    { allowance, patience: { idle: 0, busy: 0 } },
  );
  const [address] = await front.listen({ host: '127.0.0.1', port: 0 });
  port = address.port;
}
afterAll(() => app.close());

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** Connects, and sends a text at once. */
async function connected(sent = ''): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  if (sent !== '') socket.write(sent);
  return socket;
}

/** Sends the head of a request, a byte at a time, until the connection ends. */
async function dribble(): Promise<Socket> {
  const socket = await connected('GET / HTTP/1.1\r\n');
  const timer = setInterval(() => socket.write('x'), 20);
  socket.once('close', () => {
    clearInterval(timer);
  });
  return socket;
}

const post = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{';
const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
const status = async (socket: Socket): Promise<string> => (await text(socket)).split('\r\n')[0] ?? '';
const ask = async (): Promise<string> => await (await fetch(`http://127.0.0.1:${port}/`)).text();

describe('a client that takes too long', () => {
  beforeAll(() => open({ head: 300, request: 600, idle: 200, standstill: 1000 }));
  afterAll(() => front.close());

  it.each([
    ['to send the head of a request, a byte at a time', dribble],
    ['to send anything', () => connected()],
    ['to go on with the head of a request', () => connected('GET / HTTP/1.1\r\nHos')],
    ['to go on with a body', () => connected(post)],
  ])('%s, is told so, and its connection ends', async (_what, client) => {
    expect(await status(await client())).toBe('HTTP/1.1 408 Request Timeout');
  });

  it('to read an answer is cut off', async () => {
    const reader = await connected(get('/long'));
    await sleep(3000);
    reader.resume();
    await once(reader, 'close');
    expect(reader.bytesRead).toBeLessThan(long.length);
  });

  it('to ask again finds its connection ended', async () => {
    const socket = await connected(get('/'));
    expect((await text(socket)).endsWith('here')).toBe(true);
  });

  it('is not one that reads an answer with pauses', async () => {
    const reader = await connected(get('/long'));
    reader.on('data', () => {
      reader.pause();
      setTimeout(() => reader.resume(), 5);
    });
    const timer = setTimeout(() => reader.removeAllListeners('data').resume(), 2500);
    let read = 0;
    while (read < long.length && !reader.destroyed) {
      await sleep(50);
      read = reader.bytesRead;
    }
    clearTimeout(timer);
    expect(read).toBeGreaterThan(long.length);
  });
});

describe('a front with many clients that only keep their connections', () => {
  beforeAll(() => open({ head: 20_000 }));
  afterAll(() => front.close());

  it('answers all others', async () => {
    await Promise.all(Array.from({ length: 2000 }, () => connected()));
    await Promise.all(Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? dribble() : connected(post))));
    const answers = await Promise.all(Array.from({ length: 100 }, ask));
    expect(new Set(answers)).toEqual(new Set(['here']));
    expect(sockets.filter(({ destroyed }) => destroyed)).toEqual([]);
  });
});

describe('a front with as many connections as there may be', () => {
  beforeAll(() => open({ connections: 3 }));
  afterAll(() => front.close());

  it('closes further ones at once, and takes new ones when others have ended', async () => {
    const [one] = await Promise.all([connected(), connected(), connected()]);
    const further = await connected();
    await once(further, 'close');
    one.destroy();
    await sleep(50);
    expect(await ask()).toBe('here');
  });
});
