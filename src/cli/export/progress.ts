/** Where a line is written that is written over again and again. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How far something has come. */
export interface Progress {
  /** One more is done. */
  step(name: string): void;
  end(): void;
}

/** Shows on a terminal how far something has come, in one line; anything but a terminal is spared it. */
export function createProgress(terminal: Terminal, total: number): Progress {
  let done = 0;
  const show = (line: string): void => {
    // Back to the start of the line, and what stood there wiped out; some terminals tell 0 for a width they do not know.
    if (terminal.isTTY) terminal.write(`\r\u001b[K${line.slice(0, (terminal.columns || 80) - 1)}`);
  };
  return {
    step: (name) => {
      done += 1;
      show(`${done} of ${total}: ${name}`);
    },
    end: () => {
      show('');
    },
  };
}
