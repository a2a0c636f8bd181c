import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerClientError } from '../../../src/http/client-error.js';
import { createFront, type Front } from '../../../src/http/front/front.js';
import { freePort } from '../../support/port.js';

/** More than the buffers of any connection hold, so that it is not sent before someone reads it. */
const long = 'x'.repeat(30_000_000);

/** An application that answers with its name, at length, or when it is told to. */
function application(name: string): { readonly app: FastifyInstance; readonly finish: () => void } {
  const waiting: (() => void)[] = [];
  const app = fastify();
  app.get('/name', () => name);
  app.post('/name', () => name);
  app.get('/long', () => long);
  app.get('/later', async () => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return name;
  });
  return {
    app,
    finish: () => {
      for (const answer of waiting) answer();
    },
  };
}

let old: ReturnType<typeof application>;
let current: FastifyInstance;
let front: Front;
const behind = { app: () => current, answerClientError: answerClientError({}) };
let port: number;
let socket: Socket;
beforeEach(async () => {
  old = application('old');
  current = old.app;
  front = createFront(behind, { patience: { idle: 300, busy: 60_000 } });
  port = await portOf(front);
  socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
});
afterEach(async () => {
  socket.destroy();
  await front.close();
});

const portOf = async (one: Front): Promise<number> => {
  const [address] = await one.listen({ host: '127.0.0.1', port: 0 });
  return address.port;
};

const head = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

async function asked(path: string, agent: Agent): Promise<IncomingMessage> {
  return await new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent }, resolve).on('error', reject);
  });
}

const isOpen = async (): Promise<boolean> =>
  await new Promise((resolve) => {
    const other = connect(port, '127.0.0.1');
    other.once('connect', () => {
      other.destroy();
      resolve(true);
    });
    other.once('error', () => {
      resolve(false);
    });
  });

describe('a front whose application is replaced', () => {
  it('lets the old one finish what was asked of it, and asks the new one from then on', async () => {
    const agent = new Agent({ keepAlive: true });
    const late = asked('/later', agent);
    await sleep(50);
    const next = application('new');
    await next.app.ready();
    current = next.app;
    expect(await text(await asked('/name', agent))).toBe('new');
    old.finish();
    expect(await text(await late)).toBe('old');
    agent.destroy();
  });
});

describe('what cannot be read as a request', () => {
  const garbage = 'Buongiorno!\r\n\r\n';

  it('is told only after the answers to those before it', async () => {
    socket.write(head('/long'));
    await once(socket, 'readable');
    socket.write(garbage);
    expect((await text(socket)).split(long).at(-1)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('has the answer before it say that it is the last, and nothing follows', async () => {
    socket.write(head('/later') + garbage);
    await sleep(50);
    old.finish();
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 [^]*connection: close\r\n\r\nold$/i);
  });

  it('is told at once where it is the rest of a request', async () => {
    socket.write('POST /name HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nx');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('a front that closes', () => {
  it('takes no new connections', async () => {
    const closed = front.close();
    expect(await isOpen()).toBe(false);
    await closed;
  });

  it('answers what was asked, and says that the connection ends', async () => {
    const agent = new Agent({ keepAlive: true });
    const late = asked('/later', agent);
    await sleep(50);
    const closed = front.close();
    await sleep(400);
    old.finish();
    const answer = await late;
    expect(answer.headers.connection).toBe('close');
    expect(await text(answer)).toBe('old');
    await closed;
  });

  it('sends all to one who reads slowly', async () => {
    socket.write(head('/long'));
    await once(socket, 'readable');
    const closed = front.close();
    await sleep(600);
    expect((await text(socket)).endsWith(long)).toBe(true);
    await closed;
  });

  it('answers a request that was on its way on an idle connection', async () => {
    socket.write(head('/name'));
    await once(socket, 'data');
    socket.removeAllListeners('data');
    const closed = front.close();
    await sleep(100);
    socket.write(head('/name'));
    expect(await text(socket)).toContain('old');
    await closed;
  });

  it.each([
    ['on which nothing is sent', ''],
    ['on which half a request was sent', 'GET /name HTTP/1.1\r\nHos'],
    ['that is idle', head('/name')],
  ])('does not wait for a connection %s', async (_kind, sent) => {
    if (sent !== '') socket.write(sent);
    await sleep(50);
    await front.close();
    expect(await isOpen()).toBe(false);
  });

  it('does not wait for ever for one who reads nothing', async () => {
    const hasty = createFront(behind, { patience: { idle: 0, busy: 500 } });
    const reader = connect(await portOf(hasty), '127.0.0.1');
    reader.write(head('/long'));
    await once(reader, 'readable');
    await hasty.close();
    reader.resume();
    await once(reader, 'close');
    expect(reader.bytesRead).toBeLessThan(long.length);
  });
});

describe('a front', () => {
  it('listens at all addresses of localhost', async () => {
    const other = createFront(behind, { patience: { idle: 0, busy: 0 } });
    const addresses = await other.listen({ host: 'localhost', port: await freePort() });
    const expected = (await lookup('localhost', { all: true })).map(({ address }) => address);
    await other.close();
    expect(addresses.map(({ address }) => address)).toEqual(expected);
  });

  it('does not listen where another does, and says so', async () => {
    const other = createFront(behind);
    await expect(other.listen({ host: '127.0.0.1', port })).rejects.toThrow('EADDRINUSE');
    await other.close();
  });
});
