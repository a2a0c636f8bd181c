import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../support/port.js';

let npm: ChildProcess;
let lines: string[];
let origin: string;
/** Starts a gateway as the README says, in a group of processes of its own, as a terminal does. */
beforeEach(async () => {
  const port = String(await freePort());
  origin = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: port, HOST: '127.0.0.1' };
  const child = spawn('npm', ['start'], { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  npm = child;
  lines = [];
  const reading = createInterface(child.stdout).on('line', (line) => lines.push(line));
  while (!lines.some((line) => line.includes('Explore'))) await once(reading, 'line');
});
afterEach(() => {
  // A test that failed may have left some of them.
  try {
    process.kill(-Number(npm.pid), 'SIGKILL');
  } catch {
    // None is left.
  }
});

/** Waits until npm and all that it started have ended: whatever holds its output open is still there. */
const ended = async (): Promise<unknown> => await once(npm, 'close');

describe('npm start', () => {
  it('hands SIGTERM on to the gateway, which ends', async () => {
    npm.kill('SIGTERM');
    await ended();
    expect(lines.at(-1)).toContain('Stopped.');
    await expect(fetch(origin)).rejects.toThrow();
  });

  it('ends gracefully by Ctrl-C, which reaches npm and the gateway at once', async () => {
    process.kill(-Number(npm.pid), 'SIGINT');
    await ended();
    expect(lines.at(-1)).toContain('Stopped.');
  });
});
