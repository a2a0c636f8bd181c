import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import fastify from 'fastify';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { answerClientError } from '../../../src/http/client-error.js';
import { createFront } from '../../../src/http/front/front.js';
import { addPressureLimit } from '../../../src/http/limits/pressure-limit.js';
import { createPressure, type Pressure, type PressureOptions } from '../../../src/http/limits/pressure.js';

const lines: string[] = [];
const log = pino({ level: 'info', base: null, timestamp: false }, { write: (line: string) => void lines.push(line) });

let pressure: Pressure;
function create(options: Partial<PressureOptions>): void {
  pressure = createPressure({ log, ...options });
}
afterEach(() => {
  pressure.stop();
  lines.length = 0;
});

function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('a process', () => {
  it('has enough of everything while it does what it should', async () => {
    create({});
    work(50);
    await sleep(150);
    expect(pressure.lack()).toBeUndefined();
  });

  it('has enough time for the first request after whatever else kept it', async () => {
    create({ longestTurn: 200 });
    await sleep(150);
    work(400);
    expect(pressure.lack()).toBeUndefined();
  });

  it('has too little time when it works on requests for too long without a turn, until the next one', async () => {
    create({ longestTurn: 200 });
    await sleep(150);
    pressure.lack();
    work(400);
    const lack = pressure.lack();
    await sleep(150);
    expect([lack, pressure.lack()]).toEqual(['time', undefined]);
  });

  it('has too little memory while nearly all is in use', async () => {
    let used = 0.91;
    create({ memory: () => used, longestFull: 0 });
    await sleep(150);
    const lack = pressure.lack();
    used = 0.89;
    await sleep(150);
    expect([lack, pressure.lack()]).toEqual(['memory', undefined]);
  });

  it('has enough memory while nearly all is in use for a moment only', async () => {
    create({ memory: () => 1, longestFull: 60_000 });
    await sleep(250);
    expect(pressure.lack()).toBeUndefined();
  });

  it('says once what it has too little of', async () => {
    create({ memory: () => 1, longestFull: 0 });
    await sleep(150);
    pressure.lack();
    await sleep(150);
    pressure.lack();
    await sleep(250);
    expect(lines).toEqual([expect.stringContaining('"lack":"memory"')]);
  });
});

describe('an application that is asked more than it can answer', () => {
  it('answers some, refuses others at once, and all is well again', async () => {
    create({ longestTurn: 200 });
    const app = fastify();
    addPressureLimit(app, pressure);
    app.get('/hard', () => {
      work(30);
      return 'done';
    });
    app.get('/easy', () => 'done');
    const front = createFront(
      { app: () => app, answerClientError: answerClientError({}) },
      { patience: { idle: 0, busy: 1000 } },
    );
    const [{ port }] = await front.listen({ host: '127.0.0.1', port: 0 });
    const sockets = Array.from({ length: 60 }, () => connect(port, '127.0.0.1'));
    const askOn = async (socket: Socket, path: string): Promise<number> => {
      const answer = new Promise<string>((resolve) =>
        socket.once('data', (data) => {
          resolve(String(data));
        }),
      );
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      return Number((await answer).split(' ')[1]);
    };
    // A connection is accepted in each turn, so it takes connections that are there to ask at once.
    const askAtOnce = async (path: string): Promise<readonly number[]> =>
      await Promise.all(sockets.map((socket) => askOn(socket, path)));
    await askAtOnce('/easy');
    const statuses = new Set<number>();
    while (!statuses.has(503)) for (const status of await askAtOnce('/hard')) statuses.add(status);
    await sleep(150);
    const later = await askOn(connect(port, '127.0.0.1'), '/hard');
    await front.close();
    expect([statuses, later]).toEqual([new Set([200, 503]), 200]);
  });
});
