import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../support/port.js';
import { ask } from './ask.js';
import type { Pinning } from './pinning.js';
import { question } from './question.js';

/** How to start a server. */
export interface ServerOptions {
  readonly pinning: Pinning;
  /** The script and its arguments for Node.js, and the variables of its environment, once the port is known. */
  readonly command: (port: number) => {
    readonly script: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  };
  /** How long it may take until it answers, in milliseconds. */
  readonly patience: number;
}

/** The resident memory of a process in megabytes: at this moment, and the most it ever was. */
export interface Memory {
  readonly now: number;
  readonly peak: number;
}

/** A server in a process of its own, which ends when it is disposed of. */
export interface RunningServer extends AsyncDisposable {
  readonly origin: string;
  /** Milliseconds from the start of the process to its first answer. */
  readonly startUp: number;
  /** Resident memory of the process in megabytes. */
  memory(): Promise<Memory>;
  /** Tells the process to stop and waits until it has; gives its exit code, or nothing where it had to be ended by force. */
  stop(patience?: number): Promise<number | null>;
}

const firstQuestion = question({ query: '{ agreements { totalCount } }' });

/** Starts a server and waits for its first answer; gives undefined where that takes too long, or the process ends. */
export async function startServer({ pinning, command, patience }: ServerOptions): Promise<RunningServer | undefined> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { script, env } = command(port);
  const [program, ...parameters] = pinning.serverCommand([process.execPath, ...script]);
  const started = performance.now();
  const server = spawn(program, parameters, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(server, 'exit');
  const stop = async (patience = 3000): Promise<number | null> => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      const killing = setTimeout(() => server.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(killing);
    }
    return server.exitCode;
  };
  const answers = await isAnswering(origin, () => server.exitCode === null && performance.now() - started < patience);
  if (!answers) {
    await stop();
    return undefined;
  }
  const startUp = performance.now() - started;
  return {
    origin,
    startUp,
    memory: () => residentMemory(server.pid),
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop();
    },
  };
}

/** Asks until there is an answer, or there is no more hope. */
async function isAnswering(origin: string, isHopeful: () => boolean): Promise<boolean> {
  while (isHopeful()) {
    const answer = await ask(origin, firstQuestion).catch(() => undefined);
    if (answer) return true;
    await sleep(5);
  }
  return false;
}

/** Reads the memory of a process (VmRSS and VmHWM of Linux's /proc); not a number elsewhere. */
async function residentMemory(pid: number | undefined): Promise<Memory> {
  const status = await readFile(`/proc/${pid ?? 'self'}/status`, 'utf8').catch(() => '');
  const megabytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}
