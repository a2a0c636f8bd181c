import type { Socket } from 'node:net';
import type { Behaviour } from './held-connections.js';

/** Milliseconds between one bit and the next. */
const interval = 200;

const head = (line: string, ...headers: readonly string[]): string =>
  [line, 'Host: localhost', ...headers, '', ''].join('\r\n');

/** The ways of those who take their time. */
export const slowBehaviours: Readonly<Record<string, Behaviour>> = {
  'heads byte by byte': (socket) => {
    drip(socket, head('GET /cities/milano HTTP/1.1', `X-Slow: ${'x'.repeat(1000)}`));
  },
  'bodies byte by byte': (socket) => {
    socket.write(head('POST /graphql HTTP/1.1', 'Content-Type: application/json', 'Content-Length: 5000'));
    drip(socket, ' '.repeat(5000));
  },
  'bodies that never end': (socket) => {
    socket.write(head('POST /graphql HTTP/1.1', 'Content-Type: application/json', 'Transfer-Encoding: chunked'));
    socket.write('5\r\n{"que\r\n');
  },
  'answers read bit by bit': (socket) => {
    socket.write(head('GET /dataset.nq HTTP/1.1').repeat(50));
    socket.pause();
    repeat(socket, () => socket.read(1000));
  },
};

/** The ways of those who do nothing: at once, or after they were answered. */
export const idleBehaviours: Readonly<Record<string, Behaviour>> = {
  'never ask': () => undefined,
  'asked once': (socket) => {
    socket.write(head('GET /healthz HTTP/1.1'));
    socket.resume();
  },
};

/** Writes a text byte by byte. */
function drip(socket: Socket, text: string): void {
  let next = 0;
  repeat(socket, () => socket.write(text[next++ % text.length] ?? ''));
  socket.resume();
}

function repeat(socket: Socket, act: () => unknown): void {
  const timer = setInterval(act, interval);
  socket.once('close', () => {
    clearInterval(timer);
  });
}
