import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Attack } from './attacks.js';

/** After so many milliseconds without an end a hostile client has seen enough. */
const patience = 2000;

/** Attacks the server at a port; gives the statuses of all its answers. */
export async function attack(port: number, { bytes, isCutOff = false }: Attack): Promise<readonly number[]> {
  const socket = connect(port, '127.0.0.1');
  // The server may close the connection while the rest of an attack is on its way to it.
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
  socket.write(bytes, () => {
    if (isCutOff) socket.resetAndDestroy();
  });
  await Promise.race([closed, sleep(patience)]);
  socket.destroy();
  return [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}
