import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

type Settings = Readonly<Record<string, string>>;

/** What a command left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that goes on running. */
export interface Running {
  /** Sends a signal and waits for the end; gives the exit code, or nothing where the signal itself was the end. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
  /** Sends a signal and waits for nothing. */
  signal(signal: NodeJS.Signals): void;
}

/** A gateway that listens, and what it logs. */
export interface Serving extends Running {
  /** Waits until it has logged a line that contains a text, and gives the line: the first of those behind so many lines. */
  logged(text: string, behind?: number): Promise<string>;
  /** All lines that it has logged so far. */
  lines(): readonly string[];
}

/** The command line as a user has it: compiled, and run in a process of its own with nothing but its settings. */
export interface CommandLine {
  /** Runs a command to its end, in the folder of the project or another one. */
  run(args: readonly string[], settings?: Settings, folder?: string): Promise<Outcome>;
  /** Starts a command and does not wait for anything. */
  start(args: readonly string[], settings?: Settings): Running;
  /** Starts `serve` and waits until it listens. */
  serve(settings: Settings): Promise<Serving>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Compiles the command line into a folder of its own, inside the project, where Node finds the packages. */
export async function compile(): Promise<CommandLine> {
  await mkdir('dist', { recursive: true });
  const folder = await mkdtemp('dist/test-');
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'src', '--noCheck', '--outDir', folder];
  await promisify(execFile)(process.execPath, [...compiler, '--tsBuildInfoFile', join(folder, '.tsbuildinfo')]);
  await cp('src/pages/assets', join(folder, 'pages/assets'), { recursive: true });
  const main = resolve(folder, 'cli/main.js');
  const children = new Set<ChildProcess>();
  const running = (child: ChildProcess): Running => {
    children.add(child);
    const closed = once(child, 'close');
    return {
      stop: async (signal) => {
        child.kill(signal);
        await closed;
        return child.exitCode;
      },
      signal: (signal) => void child.kill(signal),
    };
  };
  return {
    run: async (args, settings = {}, cwd = '.') => {
      const child = spawn(process.execPath, [main, ...args], { env: settings, cwd });
      const closed = once(child, 'close');
      const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
      await closed;
      return { code: child.exitCode, stdout, stderr };
    },
    start: (args, settings = {}) =>
      running(spawn(process.execPath, [main, ...args], { env: settings, stdio: 'ignore' })),
    serve: async (settings) => {
      const child = spawn(process.execPath, [main, 'serve'], { env: settings, stdio: ['ignore', 'pipe', 'inherit'] });
      const { lines, logged } = linesOf(child.stdout);
      await logged('Server listening');
      return { ...running(child), logged, lines: () => lines };
    },
    [Symbol.asyncDispose]: () => {
      // Those a test has stopped are gone; a test that failed may have left one.
      for (const child of children) child.kill('SIGKILL');
      return rm(folder, { recursive: true });
    },
  };
}

/** Reads lines as they come; gives what waits for one that contains a text, among all that came behind so many. */
function linesOf(output: Readable): Pick<Serving, 'logged'> & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const reading = createInterface(output).on('line', (line) => lines.push(line));
  let isOver = false;
  const over = once(reading, 'close').then(() => (isOver = true));
  const logged = async (text: string, behind = 0): Promise<string> => {
    for (;;) {
      const found = lines.slice(behind).find((line) => line.includes(text));
      if (found !== undefined) return found;
      if (isOver) throw new Error('The command ended without the line that a test waits for.');
      await Promise.race([once(reading, 'line'), over]);
    }
  };
  return { lines, logged };
}
