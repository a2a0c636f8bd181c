/** Where it is told how far something has come: a terminal, or what keeps all that is said. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What is told of: what becomes of the files, and what each of them is called. */
export interface ProgressOptions<File> {
  readonly deed: 'written' | 'checked';
  readonly nameOf: (file: File) => string;
}

/** How often it is told, in milliseconds: on a terminal one line is written over again, elsewhere each is one more. */
const periods = { terminal: 200, elsewhere: 5000 } as const;

/**
 * Gives files one after another, and tells every now and then how many of them are done, how long that took and, on a
 * terminal, which one is on its way. The line on the terminal goes with the last.
 */
export function* withProgress<File>(
  files: readonly File[],
  terminal: Terminal,
  { deed, nameOf }: ProgressOptions<File>,
): Generator<File, void> {
  const start = performance.now();
  let [done, name] = [0, ''];
  const tell = (): void => {
    const share = Math.floor((100 * done) / files.length);
    const state = `${done} of ${files.length} files ${deed}, ${share} %, ${clock(performance.now() - start)}`;
    if (terminal.isTTY) writeOver(terminal, `${state}: ${name}`);
    else terminal.write(`${state}\n`);
  };
  const timer = setInterval(tell, terminal.isTTY ? periods.terminal : periods.elsewhere);
  try {
    for (const file of files) {
      name = nameOf(file);
      yield file;
      done += 1;
    }
  } finally {
    clearInterval(timer);
    // What is said next starts a line of its own.
    if (terminal.isTTY) writeOver(terminal, '');
  }
}

/** Back to the start of the line, and what stood there wiped out; some terminals tell 0 for a width they do not know. */
function writeOver(terminal: Terminal, line: string): void {
  terminal.write(`\r\u001b[K${line.slice(0, (terminal.columns || 80) - 1)}`);
}

/** Turns milliseconds into minutes and seconds: `75:03`. */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
